package io.zhunsheng.formats.pdf;

import io.zhunsheng.document.DocumentReader;
import io.zhunsheng.document.Limits;
import io.zhunsheng.document.Paragraph;
import io.zhunsheng.document.UnreadableReportException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;

/** Writes a PDF of one page object by object, and reads it. */
final class Pdf {
    static final String ARIAL = "/Type/Font/Subtype/TrueType/BaseFont/Arial";

    private final Map<Integer, byte[]> objects = new TreeMap<>();

    /** A page with such resources and content. */
    Pdf(String resources, String content) {
        object(1, "<</Type/Catalog/Pages 2 0 R>>");
        object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
        object(
                3,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<"
                        + resources
                        + ">>/Contents 4 0 R>>");
        stream(4, "", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A page with one line of text, codes in hexadecimal digits, in a font. */
    static Pdf showing(String font, String codes) {
        return new Pdf("/Font<</F1<<" + font + ">>>>", line(codes));
    }

    static String line(String codes) {
        return "BT /F1 16 Tf 72 700 Td <" + codes + "> Tj ET ";
    }

    static String codes(byte[] bytes) {
        StringBuilder codes = new StringBuilder();
        for (byte b : bytes) codes.append("%02X".formatted(b));
        return codes.toString();
    }

    Pdf object(int number, String text) {
        objects.put(number, text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    Pdf stream(int number, String entries, byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, "<<" + entries + "/Length " + bytes.length + ">>stream\n");
        out.writeBytes(bytes);
        write(out, "\nendstream");
        objects.put(number, out.toByteArray());
        return this;
    }

    /** A stream that comes to so many megabytes of blanks. */
    Pdf bomb(int number, String entries, int megabytes) throws IOException {
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream deflater = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < megabytes; i++) deflater.write(blanks);
        }
        return stream(number, entries + "/Filter/FlateDecode", packed.toByteArray());
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, "%PDF-1.5\n");
        objects.forEach(
                (number, bytes) -> {
                    write(out, number + " 0 obj");
                    out.writeBytes(bytes);
                    write(out, "endobj\n");
                });
        write(out, "trailer<</Root 1 0 R/Size 50>>\n%%EOF\n");
        return out.toByteArray();
    }

    /** What is read of it, paragraph by paragraph. */
    List<String> read() {
        return new DocumentReader(Limits.DEFAULT)
                .read("a.pdf", new ByteArrayInputStream(bytes())).paragraphs().stream()
                        .map(Paragraph::text)
                        .toList();
    }

    /** Why it is refused, or what is read of it. */
    String refusal() {
        try {
            return "read: " + read();
        } catch (UnreadableReportException e) {
            return e.kind().id();
        }
    }
}
