package io.zhunsheng.formats.word;

import static io.zhunsheng.formats.word.Docx.OFFICIAL;
import static io.zhunsheng.formats.word.Docx.abstractNum;
import static io.zhunsheng.formats.word.Docx.num;
import static io.zhunsheng.formats.word.Docx.numbered;
import static io.zhunsheng.formats.word.Docx.p;
import static io.zhunsheng.formats.word.Docx.styled;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.Format;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main text is found whatever it is called and whatever it is packed in. */
class WordPackagesTest {
    private static final String LISTS = abstractNum(0, OFFICIAL) + num(1, 0);
    private static final String BODY = styled("1", "标题") + numbered(1, 0, "甲");
    private static final List<String> READ = List.of("1/1 标题", "2/0 一、甲");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/document2.xml",
                "/word/document2.xml",
                "./word/x/../document2.xml",
                "word\\document2.xml",
                "Word/Document2.xml",
                "word/%64ocument2.xml"
            })
    void theMainTextIsTheOneThePackageNames(String target) {
        Docx docx = whole();
        byte[] main = document(BODY);
        docx.without("word/document.xml").part("word/document2.xml", main);
        docx.part("_rels/.rels", relation("officeDocument", target));
        docx.part("word/_rels/document2.xml.rels", relation("styles", "styles.xml") + "<!-- -->");
        docx.part("word/_rels/document2.xml.rels", relations("styles", "numbering"));
        assertEquals(READ, docx.places());
    }

    @Test
    void withoutRelationshipsTheUsualNamesAreTaken() {
        byte[] bytes = whole().without("_rels/.rels").bytes();
        assertEquals(READ, Docx.places(Docx.read(bytes)));
        Docx bare =
                Docx.of(BODY).part("word/styles.xml", styles()).part("word/numbering.xml", lists());
        assertEquals(READ, bare.places());
    }

    @Test
    void strictNamespacesAndForeignPrefixesReadAlike() {
        Docx strict = Docx.of();
        for (String part : List.of("document", "styles", "numbering"))
            strict.part("word/" + part + ".xml", strict(new String(part(part), UTF_8)));
        strict.part("_rels/.rels", strict(relation("officeDocument", "word/document.xml")));
        strict.part("word/_rels/document.xml.rels", strict(relations("styles", "numbering")));
        assertEquals(READ, strict.places());
    }

    @Test
    void aFlatPackageIsOneFile() {
        String flat =
                "<?xml version='1.0'?><?mso-application progid='Word.Document'?>"
                        + "<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'>"
                        + pkg("/_rels/.rels", relation("officeDocument", "word/document.xml"))
                        + pkg("/word/_rels/document.xml.rels", relations("styles", "numbering"))
                        + pkg("/word/glossary/styles.xml", "<w:styles xmlns:w='w'/>")
                        + pkg("/word/document.xml", new String(document(BODY), UTF_8))
                        + "<pkg:part pkg:name='/word/media/1.png'><pkg:binaryData>AAAA</pkg:binaryData></pkg:part>"
                        + pkg("/word/styles.xml", styles())
                        + pkg("/word/numbering.xml", lists())
                        + "</pkg:package>";
        Document document = Docx.read(flat.getBytes(UTF_8));
        assertEquals(Format.WORD_XML, document.format());
        assertEquals(READ, Docx.places(document));
    }

    @Test
    void aFileOfWord2003ShowsItsNumbers() {
        String read = String.join("\n", Docx.places(Docx.read(word2003("utf-8").getBytes(UTF_8))));
        assertEquals(
                """
                1/0 年度报告
                2/1 一、总体情况
                3/0 全年办理12件。
                3/0 注一
                4/0 插入
                5/0 框锚
                5/0 框文
                6/1 二、问题
                7/0 格
                8/0 1.逐项
                9/0 2.逐项""",
                read);
        assertEquals(
                read,
                String.join("\n", Docx.places(Docx.read(word2003("utf-16").getBytes(UTF_16)))));
    }

    @Test
    void aChunkOfAnotherFormatStandsWhereItIsPut() {
        Docx docx =
                Docx.of(p("年度报告"), "<w:altChunk r:id='c'/>", p("完"))
                        .part("word/afchunk.txt", "一、总体情况\n全年。");
        docx.part(
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id='c' Type='"
                        + Docx.TYPES
                        + "/aFChunk' Target='afchunk.txt'/></Relationships>");
        assertEquals(List.of("1/0 年度报告", "2/0 一、总体情况", "3/0 全年。", "4/0 完"), docx.places());
    }

    @Test
    void chunksThatAreNotThereAreNothing() {
        assertEquals(List.of("甲"), Docx.texts(p("甲"), "<w:altChunk r:id='c'/><w:altChunk/>"));
    }

    private static Docx whole() {
        return Docx.of(BODY).styles(Docx.HEADINGS).numbering(LISTS);
    }

    private static byte[] document(String body) {
        return ("<w:document" + Docx.NAMES + "><w:body>" + body + "</w:body></w:document>")
                .getBytes(UTF_8);
    }

    private static byte[] part(String name) {
        return switch (name) {
            case "document" -> document(BODY);
            case "styles" -> styles().getBytes(UTF_8);
            default -> lists().getBytes(UTF_8);
        };
    }

    private static String styles() {
        return "<w:styles" + Docx.NAMES + ">" + Docx.HEADINGS + "</w:styles>";
    }

    private static String lists() {
        return "<w:numbering" + Docx.NAMES + ">" + LISTS + "</w:numbering>";
    }

    /** The same in ISO/IEC 29500 strict, with a prefix of its own. */
    private static String strict(String xml) {
        return xml.replace("<w:", "<ns0:")
                .replace("</w:", "</ns0:")
                .replace(" w:", " ns0:")
                .replace("xmlns:w=", "xmlns:ns0=")
                .replace(Docx.TRANSITIONAL, "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .replace(Docx.TYPES, "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }

    private static String relation(String role, String target) {
        return "<Relationships><Relationship Id='r1' Type='"
                + Docx.TYPES
                + "/"
                + role
                + "' Target='"
                + target
                + "'/></Relationships>";
    }

    private static String relations(String... roles) {
        StringBuilder relations = new StringBuilder("<Relationships>");
        for (String role : roles)
            relations
                    .append("<Relationship Id='")
                    .append(role)
                    .append("' Type='")
                    .append(Docx.TYPES)
                    .append('/')
                    .append(role)
                    .append("' Target='")
                    .append(role)
                    .append(".xml'/>");
        return relations.append("</Relationships>").toString();
    }

    private static String pkg(String name, String xml) {
        return "<pkg:part pkg:name='"
                + name
                + "'><pkg:xmlData>"
                + xml
                + "</pkg:xmlData></pkg:part>";
    }

    /** As Word 2003 saved it: labels beside the list they come from, changes as annotations. */
    private static String word2003(String encoding) {
        return "<?xml version='1.0' encoding='"
                + encoding
                + "'?><?mso-application progid='Word.Document'?>"
                + """
                <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:v="urn:v"
                 xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xmlns:aml="http://schemas.microsoft.com/aml/2001/core">
                <w:lists><w:listDef w:listDefId="0"><w:lsid w:val="1"/><w:plt w:val="Multilevel"/>
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:nfc w:val="37"/><w:pStyle w:val="1"/><w:suff w:val="Nothing"/><w:lvlText w:val="%1、"/></w:lvl>
                </w:listDef><w:listDef w:listDefId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:suff w:val="Nothing"/><w:lvlText w:val="%1."/></w:lvl></w:listDef>
                <w:list w:ilfo="1"><w:ilst w:val="0"/></w:list><w:list w:ilfo="2"><w:ilst w:val="1"/></w:list></w:lists>
                <w:styles><w:style w:type="paragraph" w:default="on" w:styleId="a"><w:name w:val="Normal"/><wx:uiName wx:val="正文"/></w:style>
                <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><wx:uiName wx:val="标题 1"/><w:basedOn w:val="a"/>
                <w:pPr><w:listPr><w:ilfo w:val="1"/></w:listPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>
                <w:docPr><w:view w:val="print"/></w:docPr>
                <w:body><wx:sect><w:p><w:r><w:t>年度报告</w:t></w:r></w:p><wx:sub-section>
                <w:p><w:pPr><w:pStyle w:val="1"/><w:listPr><wx:t wx:val="一、" wx:wTabBefore="0"/><wx:font wx:val="宋体"/></w:listPr></w:pPr><w:r><w:t>总体情况</w:t></w:r></w:p>
                <w:p><w:r><w:t>全年办理</w:t></w:r><w:r><w:footnote><w:p><w:r><w:t>注一</w:t></w:r></w:p></w:footnote></w:r><w:r><w:t>12件。</w:t></w:r></w:p>
                <w:p><aml:annotation aml:id="0" w:type="Word.Insertion"><aml:content><w:r><w:t>插入</w:t></w:r></aml:content></aml:annotation>
                <aml:annotation aml:id="1" w:type="Word.Deletion"><aml:content><w:r><w:delText>删去</w:delText></w:r></aml:content></aml:annotation>
                <aml:annotation aml:id="2" w:type="Word.Comment"><aml:content><w:p><w:r><w:t>批注</w:t></w:r></w:p></aml:content></aml:annotation></w:p>
                <w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>框文</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape><w:binData w:name="a">AAAA</w:binData></w:pict></w:r><w:r><w:t>框锚</w:t></w:r></w:p>
                </wx:sub-section><wx:sub-section>
                <w:p><w:pPr><w:pStyle w:val="1"/><w:listPr><wx:t wx:val="二、"/></w:listPr></w:pPr><w:r><w:t>问题</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>格</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                <w:p><w:pPr><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="2"/></w:listPr></w:pPr><w:r><w:t>逐项</w:t></w:r></w:p>
                <w:p><w:pPr><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="2"/></w:listPr></w:pPr><w:r><w:t>逐项</w:t></w:r></w:p>
                </wx:sub-section><w:sectPr><w:ftr w:type="odd"><w:p><w:r><w:t>— 1 —</w:t></w:r></w:p></w:ftr></w:sectPr></wx:sect></w:body></w:wordDocument>""";
    }
}
