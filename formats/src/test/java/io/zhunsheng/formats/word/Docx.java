package io.zhunsheng.formats.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.DocumentReader;
import io.zhunsheng.document.Limits;
import io.zhunsheng.document.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A docx file being written by hand, as Word and WPS write theirs. */
final class Docx {
    static final String TRANSITIONAL =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String TYPES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String NAMES =
            " xmlns:w=\""
                    + TRANSITIONAL
                    + "\" xmlns:r=\""
                    + TYPES
                    + "\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                    + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
                    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    /** Heading styles as Chinese Word and WPS name them: ids without meaning, English names. */
    static final String HEADINGS =
            style("a", "Normal", "", " w:default=\"1\"")
                    + style(
                            "1",
                            "heading 1",
                            "<w:basedOn w:val='a'/><w:pPr><w:outlineLvl w:val='0'/></w:pPr>",
                            "")
                    + style(
                            "2",
                            "heading 2",
                            "<w:basedOn w:val='a'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr>",
                            "")
                    + style("TOC1", "toc 1", "<w:basedOn w:val='a'/>", "");

    /** The numbers of official papers (GB/T 9704): 一、 （一） 1. （1） */
    static final String OFFICIAL =
            level(0, "chineseCountingThousand", "%1、")
                    + level(1, "chineseCountingThousand", "（%2）")
                    + level(2, "decimal", "%3.")
                    + level(3, "decimal", "（%4）");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    private Docx() {}

    static Docx of(String... body) {
        Docx docx = new Docx();
        docx.part(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\""
                        + TYPES
                        + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        String text = String.join("", body);
        docx.part(
                "word/document.xml",
                "<w:document" + NAMES + "><w:body>" + text + "</w:body></w:document>");
        return docx;
    }

    /** Text of a file: what several of them come to. */
    static List<String> texts(String... body) {
        return of(body).styles(HEADINGS).texts();
    }

    Docx styles(String styles) {
        return related("styles", "<w:styles" + NAMES + ">" + styles + "</w:styles>");
    }

    Docx numbering(String numbering) {
        return related("numbering", "<w:numbering" + NAMES + ">" + numbering + "</w:numbering>");
    }

    Docx related(String role, String xml) {
        relations
                .append("<Relationship Id=\"")
                .append(role)
                .append("\" Type=\"")
                .append(TYPES)
                .append('/')
                .append(role)
                .append("\" Target=\"")
                .append(role)
                .append(".xml\"/>");
        return part("word/" + role + ".xml", xml);
    }

    Docx part(String name, String text) {
        return part(name, text.getBytes(UTF_8));
    }

    Docx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Docx without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        if (!relations.isEmpty())
            parts.put(
                    "word/_rels/document.xml.rels",
                    ("<Relationships>" + relations + "</Relationships>").getBytes(UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Document read() {
        return read(bytes());
    }

    static Document read(byte[] bytes) {
        return new DocumentReader(Limits.DEFAULT)
                .read("年度报告.docx", new ByteArrayInputStream(bytes));
    }

    List<String> texts() {
        return texts(read());
    }

    static List<String> texts(Document document) {
        return document.paragraphs().stream().map(Paragraph::text).toList();
    }

    /** Number, level and text of every paragraph: {@code 3/1 一、总体情况}. */
    List<String> places() {
        return places(read());
    }

    static List<String> places(Document document) {
        return document.paragraphs().stream()
                .map(p -> p.number() + "/" + p.level() + " " + p.text())
                .toList();
    }

    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /** A paragraph with properties. */
    static String p(String properties, String content) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
    }

    static String styled(String style, String text) {
        return p("<w:pStyle w:val='" + style + "'/>", r(text));
    }

    static String numbered(int list, int level, String text) {
        return p(
                "<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr>",
                r(text));
    }

    static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    static String field(String code, String result) {
        return begin(code) + r(result) + end();
    }

    static String begin(String code) {
        return mark("begin")
                + "<w:r><w:instrText xml:space='preserve'>"
                + code
                + "</w:instrText></w:r>"
                + mark("separate");
    }

    static String end() {
        return mark("end");
    }

    static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
    }

    static String style(String id, String name, String rest, String attributes) {
        return "<w:style w:type='paragraph' w:styleId='"
                + id
                + "'"
                + attributes
                + "><w:name w:val='"
                + name
                + "'/>"
                + rest
                + "</w:style>";
    }

    static String abstractNum(int id, String levels) {
        return "<w:abstractNum w:abstractNumId='" + id + "'>" + levels + "</w:abstractNum>";
    }

    static String num(int id, int definition) {
        return num(id, definition, "");
    }

    static String num(int id, int definition, String overrides) {
        return "<w:num w:numId='"
                + id
                + "'><w:abstractNumId w:val='"
                + definition
                + "'/>"
                + overrides
                + "</w:num>";
    }

    static String level(int level, String format, String text) {
        return level(level, format, text, "<w:suff w:val='nothing'/>");
    }

    static String level(int level, String format, String text, String rest) {
        return "<w:lvl w:ilvl='"
                + level
                + "'><w:start w:val='1'/><w:numFmt w:val='"
                + format
                + "'/>"
                + rest
                + "<w:lvlText w:val='"
                + text
                + "'/></w:lvl>";
    }

    static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
    }

    /** A text box as Word writes it: once for itself, once for older readers. */
    static String box(String content) {
        return "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx><w:txbxContent>"
                + content
                + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>"
                + "<v:textbox><w:txbxContent>"
                + content
                + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }
}
