package io.zhunsheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutTest {
    @TempDir Path folder;
    private Path report;

    @BeforeEach
    void write() {
        report = Reports.write(folder, "报告.txt", Reports.BAD);
    }

    @Test
    void severalFormatsInOneRun() throws IOException {
        Path json = folder.resolve("结果 1.json");
        Path text = folder.resolve("result.out");
        Run run =
                Run.of(
                        "check",
                        "--format",
                        "none",
                        "--out",
                        "json=" + json,
                        "--out",
                        "text=" + text,
                        report);
        assertEquals(1, run.status(), run.err());
        assertEquals("", run.out());
        assertEquals(Run.of("check", "--format", "json", report).out(), Files.readString(json));
        assertEquals(Run.of("check", report).out(), Files.readString(text));
        assertNothingElse("结果 1.json", "result.out", "报告.txt");
    }

    @Test
    void anOlderResultIsReplacedWhole() throws IOException {
        Path json = Reports.write(folder, "result.json", "x".repeat(100_000));
        Run.of("check", "--out", "json=" + json, report);
        assertTrue(
                Files.readString(json).startsWith("{") && !Files.readString(json).contains("xxx"));
        assertNothingElse("result.json", "报告.txt");
    }

    @Test
    void aBrokenOutlineLeavesNothingBehind() throws IOException {
        Path outline = Reports.write(folder, "own.yaml", "nonsense: 1\n");
        Path json = folder.resolve("result.json");
        assertEquals(
                2, Run.of("check", "--outline", outline, "--out", "json=" + json, report).status());
        assertNothingElse("own.yaml", "报告.txt");
    }

    @Test
    void whatCannotBeWrittenIsRefusedBeforeWorkBegins() throws IOException {
        for (String out :
                new String[] {
                    "json=" + folder + "/nowhere/r.json",
                    "json=" + folder,
                    "json",
                    "csv=x",
                    "text=" + report
                }) {
            Run run = Run.of("check", "--out", out, report);
            assertEquals(2, run.status(), out);
            assertEquals("", run.out(), out);
            assertFalse(run.err().isBlank(), out);
        }
        assertEquals(Reports.BAD, Files.readString(report), "the report itself is left alone");
        assertNothingElse("报告.txt");
    }

    private void assertNothingElse(String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    Stream.of(names).sorted().toList(),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }
}
