package io.zhunsheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExitStatusTest {
    @TempDir static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Reports.write(folder, "good.txt", Reports.GOOD);
        Reports.write(folder, "bad.txt", Reports.BAD);
        Reports.write(folder, "hollow.txt", "");
        Reports.write(folder, "own.yaml", "id: own\ntitle: 自定\nlike: full\noff: [part-missing]\n");
        Reports.write(folder, "broken.yaml", "id: own\nlike: nothing\nparts: 3\n");
        Files.createDirectory(folder.resolve("empty"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ':',
            textBlock =
                    """
                    check @good.txt                              : 0
                    check @bad.txt                               : 1
                    check @good.txt @bad.txt                     : 1
                    check --fail-on never @bad.txt               : 0
                    check --fail-on info @bad.txt                : 1
                    check --format none @bad.txt                 : 1
                    check --outline @own.yaml @bad.txt           : 0
                    check --outline national @bad.txt            : 0
                    check --outline auto @bad.txt                : 0
                    check @hollow.txt                            : 3
                    check @bad.txt @hollow.txt                   : 3
                    check @bad.txt @nosuch.txt                   : 3
                    check @good.txt @empty                       : 3
                    check --fail-on never @good.txt @nosuch.txt  : 3
                    check @nosuch.txt                            : 2
                    check @empty                                 : 2
                    check                                        : 2
                    check --outline @broken.yaml @good.txt       : 2
                    check --outline nosuch @good.txt             : 2
                    check --format sarif @good.txt               : 2
                    check --format pdf @good.txt                 : 2
                    check --fail-on fatal @good.txt              : 2
                    check --jobs 0 @good.txt                     : 2
                    check --lang fr @good.txt                    : 2
                    check --nosuch @good.txt                     : 2
                    check --format json --format text @good.txt  : 2
                    check - -                                    : 2
                    chekc @good.txt                              : 2
                    explain                                      : 2
                    explain part-missing part-thin               : 2
                    facts                                        : 2
                    explain part-mising                          : 2
                    explain part-missing                         : 0
                    explain --lang en part-missing               : 0
                    rules                                        : 0
                    outlines                                     : 0
                    outlines full                                : 0
                    outlines nosuch                              : 2
                    facts @good.txt                              : 0
                    facts @hollow.txt                            : 3
                    facts @nosuch.txt                            : 2
                    schema                                       : 0
                    --help                                       : 0
                    check --help                                 : 0
                    rules --rules @empty                         : 2
                    check --rules @nosuch @good.txt              : 2
                    check --rules @empty @good.txt               : 2
                    check --stats @good.txt                      : 0
                    test                                         : 2
                    test @nosuch                                 : 2
                    test @empty                                  : 2
                    new-rule                                     : 2
                    new-rule Wrong --in @empty                   : 2
                    new-rule part-missing --in @empty            : 2
                    test --help                                  : 0
                    --version                                    : 0
                    """)
    void tellsWhatCameOfIt(String call, int status) {
        Object[] words = call.strip().replace("@", folder + "/").split(" +");
        Run run = Run.of(words);
        assertEquals(status, run.status(), call + "\n" + run.out() + run.err());
        if (status == 2) {
            assertFalse(run.err().isBlank(), "a wrong call is explained");
            assertFalse(run.err().contains("程序内部出错"), run.err());
        }
        assertFalse((run.out() + run.err()).contains("\tat "), "no stack trace");
    }
}
