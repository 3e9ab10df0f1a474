package io.zhunsheng.cli.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.CheckResult;
import io.zhunsheng.check.Checker;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Example reports, written out by LibreOffice in every format it has, are judged as their text is;
 * runs with {@code -Pintegration}.
 */
@Tag("integration")
@DisplayName("LibreOffice writes, we read the same")
class SameInEveryFormatIT {
    private static final Path REPORTS = Path.of("../examples/reports").toAbsolutePath();
    private static final Checker CHECKER = Zhunsheng.checker();

    @TempDir static Path folder;

    /** All reports in all formats at once: starting LibreOffice is what takes long. */
    @BeforeAll
    static void writeAll() throws IOException, InterruptedException {
        assumeTrue(
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice"))),
                "LibreOffice is not installed: skipped");
        List<String> sources = new ArrayList<>();
        for (String report : List.of("bureau-2023", "district-2023")) {
            List<String> lines = Files.readAllLines(REPORTS.resolve(report + ".txt"));
            String title = CHECKER.check(String.join("\n", lines)).report().title();
            Path source = folder.resolve(report + ".fodt");
            Files.writeString(source, Fodt.of(lines, title));
            sources.add(source.toString());
        }
        for (String format :
                List.of(
                        "docx",
                        "doc:MS Word 97",
                        "odt",
                        "rtf",
                        "pdf",
                        "html",
                        "txt:Text (encoded):UTF8")) convert(format, sources);
    }

    @ParameterizedTest
    @CsvSource({
        "bureau-2023, fodt", "bureau-2023, docx", "bureau-2023, doc", "bureau-2023, odt",
        "bureau-2023, rtf", "bureau-2023, pdf", "bureau-2023, html", "bureau-2023, txt",
        "district-2023, fodt", "district-2023, docx", "district-2023, doc", "district-2023, odt",
        "district-2023, rtf", "district-2023, pdf", "district-2023, html", "district-2023, txt"
    })
    void verdictsAndFindingsAreThoseOfTheText(String report, String format) {
        CheckResult text = CHECKER.check(REPORTS.resolve(report + ".txt"));
        CheckResult written = CHECKER.check(folder.resolve(report + "." + format));
        assertEquals(verdicts(text), verdicts(written));
        assertEquals(findings(text), findings(written));
        assertEquals(text.report().title(), written.report().title());
        assertEquals(text.report().issuer(), written.report().issuer());
        assertEquals(text.report().signedOn(), written.report().signedOn());
    }

    private static List<String> verdicts(CheckResult result) {
        return result.requirements().stream().map(r -> r.id() + " " + r.verdict()).toList();
    }

    private static List<String> findings(CheckResult result) {
        return result.findings().stream()
                .map(f -> f.rule() + " " + f.requirement() + " " + f.severity())
                .sorted()
                .toList();
    }

    private static void convert(String format, List<String> sources)
            throws IOException, InterruptedException {
        List<String> call =
                new ArrayList<>(
                        List.of(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                format,
                                "--outdir",
                                folder.toString()));
        call.addAll(sources);
        Process office =
                new ProcessBuilder(call)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log.txt").toFile())
                        .start();
        assertTrue(office.waitFor(5, TimeUnit.MINUTES), "LibreOffice does not end");
        assertEquals(0, office.exitValue(), Files.readString(folder.resolve("log.txt")));
    }
}
