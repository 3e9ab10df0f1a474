package io.zhunsheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BadInputTest {
    @TempDir Path folder;

    private JsonNode check(Path file) throws IOException {
        return new ObjectMapper().readTree(Run.of("check", "--format", "jsonl", file).out());
    }

    private void unreadable(String kind, Path file) throws IOException {
        JsonNode report = check(file);
        assertEquals("unreadable", report.get("status").asText());
        assertEquals(kind, report.get("error").get("kind").asText());
        assertEquals(file.toString(), report.get("file").asText());
        assertTrue(report.get("compliant").isNull());
    }

    @Test
    void emptyOrBlank() throws IOException {
        unreadable("empty", Reports.write(folder, "empty.txt", ""));
        unreadable("empty", Reports.write(folder, "blank.txt", " \n\n\t"));
    }

    @Test
    void binaryRubbish() throws IOException {
        byte[] bytes = new byte[4096];
        new Random(1).nextBytes(bytes);
        bytes[0] = 1;
        unreadable("not-text", Reports.write(folder, "rubbish.txt", bytes));
    }

    @Test
    void aDocumentCalledText() throws IOException {
        unreadable("corrupt", Reports.write(folder, "really.txt", "%PDF-1.7 ..."));
    }

    @Test
    void oneEndlessLine() throws IOException {
        unreadable("too-large", Reports.write(folder, "endless.txt", "法".repeat(5_000_000)));
    }

    @Test
    void notAllowed() throws IOException {
        Path file = Reports.write(folder, "secret.txt", Reports.GOOD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "the superuser may read everything");
        unreadable("denied", file);
    }

    @Test
    void halfACharacterIsReadAllTheSame() throws IOException {
        byte[] text =
                ("\uFEFF" + Reports.BAD.replace("青山县", "青\uD842县"))
                        .getBytes(Charset.forName("UTF-16LE"));
        text[2 + 2 * Reports.BAD.indexOf("青山县") + 2] = 0x42; // Java itself would not write it
        text[2 + 2 * Reports.BAD.indexOf("青山县") + 3] = (byte) 0xD8;
        JsonNode report = check(Reports.write(folder, "half.txt", text));
        assertEquals("checked", report.get("status").asText());
        assertEquals(2019, report.get("report").get("year").asInt());
    }

    @Test
    void otherEncodingsAndNamesWithBlanks() throws IOException {
        Path file =
                Reports.write(
                        folder,
                        "青山县 2019年 报告.txt",
                        Reports.GOOD.getBytes(Charset.forName("GB18030")));
        JsonNode report = check(file);
        assertEquals("checked", report.get("status").asText());
        assertEquals("青山县", report.get("report").get("issuer").asText().substring(0, 3));
    }

    @Test
    void standardInput() {
        Run run = Run.fed(Reports.GOOD.getBytes(Charset.forName("GB18030")), "check", "-");
        assertEquals(0, run.status(), run.out());
        assertTrue(run.out().contains("（标准输入）"));
    }
}
