package io.zhunsheng.cli.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes files meant to break whoever reads them. */
final class Hostile {
    private static final int MEGA = 1 << 20;
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    private static final String LAUGHS =
            "<!DOCTYPE x [<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\">"
                    + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
                    + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">"
                    + "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">"
                    + "<!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">"
                    + "<!ENTITY x \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\">]>";

    private final Path folder;

    Hostile(Path folder) {
        this.folder = folder;
    }

    /** A Word document whose text is inflated to so many megabytes. */
    void bomb(String name, int megabytes) throws IOException {
        try (ZipOutputStream zip = zip(name)) {
            relations(zip);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            write(zip, document("", "<w:p><w:r><w:t>", false));
            byte[] text = "法".repeat(MEGA / 3).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < megabytes; i++) zip.write(text);
            write(zip, "</w:t></w:r></w:p></w:body></w:document>");
        }
    }

    void laughingDocx(String name) throws IOException {
        docx(name, document(LAUGHS, "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", true));
    }

    void peepingDocx(String name, Path secret) throws IOException {
        docx(name, document(peep(secret), "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", true));
    }

    void deepDocx(String name, int depth) throws IOException {
        docx(
                name,
                document(
                        "",
                        "<w:sdt><w:sdtContent>".repeat(depth)
                                + "<w:p/>"
                                + "</w:sdtContent></w:sdt>".repeat(depth),
                        true));
    }

    void manyParts(String name, int parts) throws IOException {
        try (ZipOutputStream zip = zip(name)) {
            relations(zip);
            for (int i = 0; i < parts; i++) {
                zip.putNextEntry(new ZipEntry("word/media/" + i));
                zip.closeEntry();
            }
        }
    }

    void peepingOdt(String name, Path secret) throws IOException {
        zipped(name, "content.xml", content(peep(secret)));
    }

    void laughingOdt(String name) throws IOException {
        zipped(name, "content.xml", content(LAUGHS));
    }

    void laughingOfd(String name) throws IOException {
        zipped(name, "OFD.xml", "<?xml version=\"1.0\"?>" + LAUGHS + "<OFD>&x;</OFD>");
    }

    void deepRtf(String name, int depth) throws IOException {
        text(name, "{\\rtf1 " + "{".repeat(depth) + "x" + "}".repeat(depth) + "}");
    }

    void deepHtml(String name, int depth) throws IOException {
        text(name, "<html><body>" + "<div>".repeat(depth) + "x");
    }

    /** A page whose content is inflated to so many megabytes of blanks. */
    void bombPdf(String name, int megabytes) throws IOException {
        byte[] zeros = new byte[MEGA];
        java.util.Arrays.fill(zeros, (byte) ' ');
        java.io.ByteArrayOutputStream packed = new java.io.ByteArrayOutputStream();
        try (OutputStream deflater = new java.util.zip.DeflaterOutputStream(packed)) {
            for (int i = 0; i < megabytes; i++) deflater.write(zeros);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            write(
                    out,
                    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                            + "4 0 obj<</Filter/FlateDecode/Length "
                            + packed.size()
                            + ">>stream\n");
            packed.writeTo(out);
            write(out, "\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF\n");
        }
    }

    /** Pages that are their own children, a million of them by their own account. */
    void cyclicPdf(String name) throws IOException {
        text(
                name,
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[2 0 R 3 0 R]/Count 1000000>>endobj\n"
                        + "3 0 obj<</Type/Pages/Kids[2 0 R]/Parent 2 0 R/Count 1000000>>endobj\n"
                        + "trailer<</Root 1 0 R/Size 4>>\n%%EOF\n");
    }

    void text(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** A text of so many megabytes, a line of a hundred characters at a time. */
    void endless(String name, int megabytes) throws IOException {
        byte[] line = ("依法行政".repeat(25) + "\n").getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            for (long i = 0; i < (long) megabytes * MEGA; i += line.length) out.write(line);
        }
    }

    void docx(String name, String document) throws IOException {
        try (ZipOutputStream zip = zip(name)) {
            relations(zip);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            write(zip, document);
        }
    }

    static String document(String before, String body, boolean whole) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + before
                + "<w:document xmlns:w=\""
                + W
                + "\"><w:body>"
                + body
                + (whole ? "</w:body></w:document>" : "");
    }

    private static String content(String before) {
        return "<?xml version=\"1.0\"?>"
                + before
                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                + "<text:p>年度报告&x;</text:p></office:text></office:body></office:document-content>";
    }

    private static String peep(Path secret) {
        return "<!DOCTYPE x [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    }

    private void zipped(String name, String part, String content) throws IOException {
        try (ZipOutputStream zip = zip(name)) {
            zip.putNextEntry(new ZipEntry(part));
            write(zip, content);
        }
    }

    private static void relations(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("_rels/.rels"));
        write(
                zip,
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Type=\""
                        + RELATION
                        + "\" Target=\"word/document.xml\"/></Relationships>");
        zip.closeEntry();
    }

    private ZipOutputStream zip(String name) throws IOException {
        return new ZipOutputStream(Files.newOutputStream(folder.resolve(name)));
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
