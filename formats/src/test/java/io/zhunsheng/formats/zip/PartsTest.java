package io.zhunsheng.formats.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.Format;
import io.zhunsheng.document.Limits;
import io.zhunsheng.document.Source;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;

/** Parts are found and unpacked however the file was zipped, and damage shows. */
class PartsTest {
    private static final String TEXT = "法治政府建设年度报告。".repeat(2_000);

    @Test
    void partsAreFoundWhateverTheCaseAndSlashes() throws IOException {
        Parts parts = parts(zip(UTF_8, "Word\\Document.XML", "a/b.xml"));
        assertEquals(TEXT, text(parts, "/word/document.xml"));
        assertTrue(parts.has("A/B.xml"));
        assertFalse(parts.has("a"));
        assertEquals("[a/b.xml, word/document.xml]", parts.names().toString());
        assertEquals("", text(parts, "none"));
    }

    @Test
    void namesOfChineseWindowsAreRead() throws IOException {
        assertEquals(TEXT, text(parts(zip(Charset.forName("GBK"), "正文.xml")), "正文.xml"));
        assertEquals(TEXT, text(parts(zip(UTF_8, "正文.xml")), "正文.xml"));
    }

    @Test
    void largeAndStoredPartsAreRead() throws IOException {
        for (Zip64Mode mode : new Zip64Mode[] {Zip64Mode.Never, Zip64Mode.Always})
            for (int method : new int[] {ZipEntry.STORED, ZipEntry.DEFLATED})
                assertEquals(TEXT, text(parts(archive(mode, method, 1)), "x0"));
        assertEquals(TEXT, text(parts(archive(Zip64Mode.Always, ZipEntry.DEFLATED, 3)), "x2"));
    }

    @Test
    void whatStandsAroundTheFileDoesNotMatter() throws IOException {
        byte[] zip = zip(UTF_8, "a.xml");
        byte[] before = new byte[zip.length + 1000];
        System.arraycopy(zip, 0, before, 1000, zip.length);
        assertEquals(TEXT, text(parts(before), "a.xml"));
        assertEquals(TEXT, text(parts(Arrays.copyOf(zip, zip.length + 1000)), "a.xml"));
    }

    @Test
    void encryptedPartsAreCalledSo() throws IOException {
        byte[] zip = zip(UTF_8, "a.xml");
        int directory =
                new String(zip, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        zip[directory + 8] |= 1;
        assertEquals(Kind.ENCRYPTED, refusal(() -> text(parts(zip), "a.xml")));
    }

    @Test
    void compressionNobodyUsesIsDamage() throws IOException {
        byte[] zip = zip(UTF_8, "a.xml");
        int directory =
                new String(zip, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        zip[directory + 10] = 14;
        assertEquals(Kind.CORRUPT, refusal(() -> text(parts(zip), "a.xml")));
    }

    @Test
    void aWrongByteShowsAtTheEndOfItsPart() throws IOException {
        byte[] zip = archive(Zip64Mode.Never, ZipEntry.STORED, 1);
        zip[100] ^= 1;
        assertEquals(Kind.CORRUPT, refusal(() -> text(parts(zip), "x0")));
    }

    @Test
    void everyFileCutShortIsDamage() throws IOException {
        byte[] zip = zip(UTF_8, "a.xml", "b.xml");
        for (int length = 0; length < zip.length; length++) {
            byte[] cut = Arrays.copyOf(zip, length);
            assertEquals(Kind.CORRUPT, refusal(() -> parts(cut)), "cut at " + length);
        }
    }

    @Test
    void partsAndBytesAreCounted() throws IOException {
        byte[] zip = zip(UTF_8, "a.xml", "b.xml");
        assertEquals(Kind.TOO_LARGE, refusal(() -> parts(zip, Limits.DEFAULT.withEntries(1))));
        Parts parts = parts(zip, Limits.DEFAULT.withInflated(1 << 10));
        assertEquals(Kind.TOO_LARGE, refusal(() -> text(parts, "a.xml")));
    }

    private static byte[] zip(Charset names, String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(TEXT.getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] archive(Zip64Mode mode, int method, int parts) throws IOException {
        byte[] text = TEXT.getBytes(UTF_8);
        CRC32 sum = new CRC32();
        sum.update(text);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setUseZip64(mode);
            for (int i = 0; i < parts; i++) {
                ZipArchiveEntry entry = new ZipArchiveEntry("x" + i);
                entry.setMethod(method);
                entry.setSize(text.length);
                entry.setCrc(sum.getValue());
                zip.putArchiveEntry(entry);
                zip.write(text);
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Parts parts(byte[] bytes) {
        return parts(bytes, Limits.DEFAULT);
    }

    private static Parts parts(byte[] bytes, Limits limits) {
        return Parts.of(new Source("a.docx", bytes, Format.DOCX, new Budget(limits)));
    }

    private static String text(Parts parts, String name) throws IOException {
        try (InputStream in = parts.open(name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static Kind refusal(org.junit.jupiter.api.function.Executable reading) {
        return assertThrows(UnreadableReportException.class, reading).kind();
    }
}
