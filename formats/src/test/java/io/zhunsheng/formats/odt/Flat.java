package io.zhunsheng.formats.odt;

import io.zhunsheng.document.Document;
import io.zhunsheng.formats.flow.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** OpenDocument text written by hand. */
final class Flat {
    private static final String NAMES =
            " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                    + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                    + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                    + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                    + " xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\"";

    /** Headings numbered 一、 （一） 1. */
    static final String OUTLINE =
            "<text:outline-style style:name=\"Outline\">"
                    + level("outline-level-style", 1, "一, 二, 三, ...", "", "、", "")
                    + level("outline-level-style", 2, "一, 二, 三, ...", "（", "）", "")
                    + level("outline-level-style", 3, "1", "", ".", "")
                    + "</text:outline-style>";

    /** Lists L: 1. (a) i. and M: 一、 （一） 1. */
    static final String LISTS =
            list("L", number(1, "1", "", ".") + number(2, "a", "(", ")") + number(3, "i", "", "."))
                    + list(
                            "M",
                            number(1, "一, 二, 三, ...", "", "、")
                                    + number(2, "一, 二, 三, ...", "（", "）")
                                    + number(3, "1", "", "."));

    private Flat() {}

    static byte[] bytes(String styles, String automatic, String body) {
        return whole(
                "<office:styles>"
                        + styles
                        + "</office:styles><office:automatic-styles>"
                        + automatic
                        + "</office:automatic-styles><office:body><office:text>"
                        + body
                        + "</office:text></office:body>");
    }

    static byte[] whole(String content) {
        String xml =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document"
                        + NAMES
                        + ">"
                        + content
                        + "</office:document>";
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    static Document read(String automatic, String body) {
        return Sample.read(bytes(OUTLINE, LISTS + automatic, body));
    }

    static List<String> texts(String body) {
        return Sample.texts(read("", body));
    }

    static String list(String name, String levels) {
        return "<text:list-style style:name=\"" + name + "\">" + levels + "</text:list-style>";
    }

    static String number(int level, String format, String prefix, String suffix) {
        return level("list-level-style-number", level, format, prefix, suffix, "");
    }

    static String level(
            String element, int level, String format, String prefix, String suffix, String more) {
        return String.format(
                "<text:%s text:level=\"%d\" style:num-format=\"%s\" style:num-prefix=\"%s\" style:num-suffix=\"%s\" %s/>",
                element, level, format, prefix, suffix, more);
    }

    static String p(String text) {
        return "<text:p>" + text + "</text:p>";
    }

    static String h(int level, String text) {
        return "<text:h text:outline-level=\"" + level + "\">" + text + "</text:h>";
    }

    static String ul(String attributes, String... items) {
        return "<text:list " + attributes + ">" + String.join("", items) + "</text:list>";
    }

    static String li(String... content) {
        return "<text:list-item>" + String.join("", content) + "</text:list-item>";
    }

    /** A zipped file of parts, each a name and its content. */
    static byte[] zip(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
