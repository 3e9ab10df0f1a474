package io.zhunsheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FormatsTest {
    private static final String PAGE =
            "<html><body><p>"
                    + Reports.GOOD.strip().replace("\n", "</p><p>")
                    + "</p></body></html>";

    @TempDir Path folder;

    @Test
    void everyMemberOfAnArchiveIsAReport() throws IOException {
        Map<String, String> members = new TreeMap<>();
        members.put("各区/一区.txt", Reports.GOOD);
        members.put("各区/二区.txt", Reports.BAD);
        members.put("各区/三区.txt", "");
        members.put("各区/~$二区.docx", "x");
        members.put("各区/照片.jpg", "x");
        Path zip = zip("报送.zip", members);
        Run run = Run.of("check", "--format", "json", zip);
        JsonNode reports = new ObjectMapper().readTree(run.out()).get("reports");
        assertEquals(3, reports.size());
        assertEquals(zip + "!/各区/一区.txt", reports.get(0).get("file").asText());
        assertTrue(reports.get(0).get("compliant").asBoolean());
        assertEquals("empty", reports.get(1).get("error").get("kind").asText());
        assertFalse(reports.get(2).get("compliant").asBoolean());
        assertEquals(3, run.status());
        assertTrue(run.err().contains("照片.jpg"), run.err());
        assertFalse(run.err().contains("~$"), run.err());
    }

    @Test
    void anArchiveThatIsDamagedOrHoldsNothingIsSaidSo() throws IOException {
        Path damaged = Reports.write(folder, "坏.zip", "PK\u0003\u0004坏了");
        Path empty = zip("空.zip", Map.of());
        Path good = Reports.write(folder, "好.txt", Reports.GOOD);
        Run run = Run.of("check", "--format", "json", damaged, empty, good);
        JsonNode reports = new ObjectMapper().readTree(run.out()).get("reports");
        assertEquals("corrupt", reports.get(0).get("error").get("kind").asText());
        assertEquals("not-found", reports.get(1).get("error").get("kind").asText());
        assertTrue(reports.get(2).get("compliant").asBoolean());
        assertEquals(3, run.status());
    }

    @Test
    void aFolderIsSearchedForEveryFormat() throws IOException {
        zip("报送.zip", Map.of("一区.txt", Reports.GOOD));
        Reports.write(folder, "网页.html", PAGE);
        Reports.write(folder, "表格.xlsx", "x");
        Run run = Run.of("check", "--format", "json", folder);
        JsonNode reports = new ObjectMapper().readTree(run.out()).get("reports");
        assertEquals(2, reports.size());
        assertEquals(0, run.status(), run.out());
        assertTrue(run.err().contains("表格.xlsx"), run.err());
    }

    @Test
    void aWrongNameIsSaidAndTheContentRead() throws IOException {
        Path file = Reports.write(folder, "报告.docx", Reports.GOOD);
        JsonNode report =
                new ObjectMapper().readTree(Run.of("check", "--format", "jsonl", file).out());
        assertEquals("checked", report.get("status").asText());
        assertEquals("text", report.get("format").asText());
        assertTrue(report.get("remark").asText().contains("纯文本"));
        assertTrue(Run.of("check", file).out().contains("后缀与内容不符"));
        assertTrue(Run.of("check", "--lang", "en", file).out().contains("plain text"));
    }

    @Test
    void limitsCanBeChanged() throws IOException {
        Path file = Reports.write(folder, "报告.txt", Reports.GOOD);
        assertEquals(Exit.UNREADABLE, Run.of("check", "--limit", "bytes=1K", file).status());
        assertEquals(
                Exit.COMPLIANT,
                Run.of("check", "--limit", "bytes=1M", "--limit", "pages=3", file).status());
        String all = "bytes=999999999999G";
        assertEquals(Exit.COMPLIANT, Run.of("check", "--limit", all, file).status());
        for (String wrong : new String[] {"bytes", "bytes=0", "bytes=-1", "size=3", "pages=x"})
            assertEquals(Exit.WRONG_CALL, Run.of("check", "--limit", wrong, file).status(), wrong);
    }

    private Path zip(String name, Map<String, String> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("GBK"))) {
            for (Map.Entry<String, String> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Reports.write(folder, name, bytes.toByteArray());
    }
}
