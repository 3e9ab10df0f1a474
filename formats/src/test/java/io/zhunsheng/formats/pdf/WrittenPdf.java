package io.zhunsheng.formats.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** Writes small PDF files, object by object; the first two are the catalog and the page tree. */
final class WrittenPdf {
    /** A font that is not embedded, as iText sets Chinese: codes are UTF-16. */
    static final String SONG =
            "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[<<"
                    + "/Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)"
                    + "/Ordering(GB1)/Supplement 4>>/DW 1000/W[1 95 500]>>]>>";

    private final List<byte[]> objects = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    String catalog = "";
    String trailer = "";

    /** Adds an object and tells its number. */
    int add(String body) {
        return add(latin(body));
    }

    private int add(byte[] body) {
        objects.add(body);
        return objects.size() + 2;
    }

    /** Adds a stream, deflated. */
    int stream(String dictionary, byte[] data) {
        byte[] deflated = deflated(data);
        return raw(dictionary + "/Filter/FlateDecode", deflated);
    }

    int stream(String dictionary, String data) {
        return stream(dictionary, latin(data));
    }

    /** Adds a stream as it is. */
    int raw(String dictionary, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("<<" + dictionary + "/Length " + data.length + ">>stream\n"));
        out.writeBytes(data);
        out.writeBytes(latin("\nendstream"));
        return add(out.toByteArray());
    }

    /** Adds an A4 page. */
    WrittenPdf page(String resources, String content) {
        return page(resources, stream("", content), "");
    }

    WrittenPdf page(String resources, int contents, String more) {
        pages.add(
                add(
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<%s>>/Contents %d 0 R%s>>"
                                .formatted(resources, contents, more)));
        return this;
    }

    /** Adds a page whose font F1 is of the given kind. */
    WrittenPdf text(String font, String content) {
        return page("/Font<</F1 " + add(font) + " 0 R>>", content);
    }

    /** Adds a page with Chinese text, line by line. */
    WrittenPdf lines(String... lines) {
        StringBuilder content = new StringBuilder("BT /F1 16 Tf 80 740 Td 28 TL ");
        for (String line : lines) content.append('<').append(hex(line)).append("> Tj T* ");
        return text(SONG, content + "ET");
    }

    static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (char c : text.toCharArray()) hex.append("%04X".formatted((int) c));
        return hex.toString();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] deflated(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(data);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    byte[] bytes() {
        StringBuilder kids = new StringBuilder();
        for (int page : pages) kids.append(page).append(" 0 R ");
        return bytes("<</Type/Pages/Kids[" + kids + "]/Count " + pages.size() + ">>");
    }

    /** The file, with a page tree of one's own. */
    byte[] bytes(String tree) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.7\n"));
        List<byte[]> all = new ArrayList<>();
        all.add(latin("<</Type/Catalog/Pages 2 0 R" + catalog + ">>"));
        all.add(latin(tree));
        all.addAll(objects);
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < all.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(latin(i + 1 + " 0 obj\n"));
            out.writeBytes(all.get(i));
            out.writeBytes(latin("\nendobj\n"));
        }
        int from = out.size();
        int size = all.size() + 1;
        out.writeBytes(latin("xref\n0 " + size + "\n" + table));
        out.writeBytes(latin("trailer\n<</Size " + size + "/Root 1 0 R" + trailer + ">>\n"));
        out.writeBytes(latin("startxref\n" + from + "\n%%EOF\n"));
        return out.toByteArray();
    }
}
