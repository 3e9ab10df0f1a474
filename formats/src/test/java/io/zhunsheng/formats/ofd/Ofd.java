package io.zhunsheng.formats.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small OFD files, part by part. */
final class Ofd {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A file of one document, whose pages hold the given objects. */
    static Ofd of(String... pages) {
        return new Ofd().main("Doc_0/Document.xml").document("Doc_0", pages);
    }

    Ofd part(String name, String content) {
        parts.put(name, HEAD + content);
        return this;
    }

    Ofd main(String... roots) {
        StringBuilder bodies = new StringBuilder();
        for (String root : roots)
            bodies.append("<ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>" + root)
                    .append("</ofd:DocRoot></ofd:DocBody>");
        return part("OFD.xml", "<ofd:OFD" + SPACE + ">" + bodies + "</ofd:OFD>");
    }

    Ofd document(String folder, String... pages) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < pages.length; i++) {
            list.append("<ofd:Page ID=\"" + (i + 1) + "\" BaseLoc=\"Pages/Page_" + i)
                    .append("/Content.xml\"/>");
            page(folder + "/Pages/Page_" + i + "/Content.xml", pages[i]);
        }
        return list(folder, list.toString());
    }

    Ofd list(String folder, String pages) {
        return part(
                folder + "/Document.xml",
                "<ofd:Document"
                        + SPACE
                        + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
                        + "</ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>"
                        + pages
                        + "</ofd:Pages></ofd:Document>");
    }

    Ofd page(String name, String objects) {
        return part(
                name,
                "<ofd:Page"
                        + SPACE
                        + "><ofd:Content><ofd:Layer>"
                        + objects
                        + "</ofd:Layer></ofd:Content></ofd:Page>");
    }

    /** A text object: 5.6 mm type, as on most pages. */
    static String text(double x, double y, String attributes, String code) {
        return ("<ofd:TextObject Boundary=\"%s %s 150 8\" Font=\"1\" Size=\"5.6\" %s><ofd:FillColor/>%s"
                        + "</ofd:TextObject>")
                .formatted(x, y, attributes, code);
    }

    /** A line of Chinese, every glyph one step from the last. */
    static String line(double x, double y, String text) {
        return text(
                x,
                y,
                "",
                "<ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"g %d 5.6\">%s</ofd:TextCode>"
                        .formatted(text.length() - 1, text));
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
