package io.zhunsheng.cli.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of hostile files, checked by a process of its own with little memory. */
class HostileTest {
    private static final String SECRET = "机密内容不得外泄";

    @TempDir Path scratch;
    private Path folder;

    @Test
    void everyHostileFileIsRefusedAndTheRestChecked() throws Exception {
        folder = Files.createDirectory(scratch.resolve("in"));
        Map<String, String> expected = write();
        Process process = start();
        boolean ended = process.waitFor(20L * expected.size(), TimeUnit.SECONDS);
        process.destroyForcibly();
        assertTrue(ended, "20 seconds for each are over");
        String out = Files.readString(scratch.resolve("out.json"));
        String err = Files.readString(scratch.resolve("err.txt"));
        assertEquals(3, process.exitValue(), err);
        assertEquals("", err);
        assertFalse(out.contains(SECRET), "the content of a local file leaked");
        Map<String, String> got = new TreeMap<>();
        for (JsonNode report : new ObjectMapper().readTree(out).get("reports"))
            got.put(
                    Path.of(report.get("file").asText()).getFileName().toString(),
                    report.has("error")
                            ? report.get("error").get("kind").asText()
                            : report.get("status").asText());
        assertEquals(expected, got);
    }

    /** Writes the files; which kind of refusal each should meet. */
    private Map<String, String> write() throws IOException {
        Path secret = Files.writeString(scratch.resolve("secret.txt"), SECRET);
        Hostile hostile = new Hostile(folder);
        Map<String, String> kinds = new TreeMap<>();
        hostile.bomb("bomb.docx", 400);
        kinds.put("bomb.docx", "too-large");
        hostile.bombPdf("bomb.pdf", 400);
        kinds.put("bomb.pdf", "too-large");
        hostile.endless("endless.txt", 100);
        kinds.put("endless.txt", "too-large");
        hostile.deepDocx("deep.docx", 100_000);
        kinds.put("deep.docx", "too-large");
        hostile.deepRtf("deep.rtf", 500_000);
        kinds.put("deep.rtf", "too-large");
        hostile.manyParts("parts.docx", 100_000);
        kinds.put("parts.docx", "too-large");
        hostile.laughingDocx("laughs.docx");
        hostile.laughingOdt("laughs.odt");
        hostile.laughingOfd("laughs.ofd");
        hostile.peepingDocx("peep.docx", secret);
        hostile.peepingOdt("peep.odt", secret);
        hostile.cyclicPdf("cyclic.pdf");
        for (String name :
                "laughs.docx laughs.odt laughs.ofd peep.docx peep.odt cyclic.pdf".split(" "))
            kinds.put(name, "corrupt");
        hostile.deepHtml("deep.html", 300_000);
        kinds.put("deep.html", "checked");
        for (String name : new String[] {"zero.docx", "zero.pdf", "zero.txt"}) {
            hostile.text(name, "");
            kinds.put(name, "empty");
        }
        Path good = Path.of("../examples/reports/district-2023.txt");
        Files.copy(good, folder.resolve("zz-good.txt"));
        kinds.put("zz-good.txt", "checked");
        return kinds;
    }

    private Process start() throws IOException {
        String classes =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx256m",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        Arrays.stream(classes.split(java.io.File.pathSeparator))
                                .distinct()
                                .reduce((a, b) -> a + java.io.File.pathSeparator + b)
                                .orElseThrow(),
                        "io.zhunsheng.cli.Main",
                        "check",
                        "--format",
                        "json",
                        folder.toString())
                .redirectOutput(scratch.resolve("out.json").toFile())
                .redirectError(scratch.resolve("err.txt").toFile())
                .start();
    }
}
