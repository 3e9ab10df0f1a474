package io.zhunsheng.formats.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.Format;
import io.zhunsheng.document.Paragraph;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.flow.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OFD files come out as paragraphs, in the order and at the places their pages show. */
class OfdReaderTest {
    private final byte[] report = Sample.bytes("ofd/ofd01_ofdrw_layout.ofd");

    private static List<String> texts(Ofd ofd) {
        return Sample.texts(Sample.read(ofd.bytes()));
    }

    private static String code(String attributes, String text) {
        return "<ofd:TextCode " + attributes + ">" + text + "</ofd:TextCode>";
    }

    @Test
    void everyHeadingAndParagraphOfTheSampleIsOneAgain() {
        Document document = Sample.read(report);
        assertEquals(Format.OFD, document.format());
        List<String> cells = cells();
        List<String> expected =
                Sample.flat(Sample.report()).stream().filter(t -> !cells.contains(t)).toList();
        assertEquals(
                expected, Sample.levelled(document).stream().filter(expected::contains).toList());
        // The sample has its table's rows as lines of text, of which one may go on in the next.
        int rows = Sample.levelled(document).size() - expected.size();
        assertTrue(rows == 4 || rows == 5, "rows: " + rows);
        List<Paragraph> paragraphs = document.paragraphs();
        assertEquals(26, paragraphs.get(paragraphs.size() - 1).page());
    }

    private static List<String> cells() {
        List<String> all = Sample.flat(Sample.report());
        int from = all.indexOf("0 执法领域");
        return all.subList(from, from + 20);
    }

    @Test
    void objectsAreReadByWhereTheyStandAndNotAsTheyAreListed() {
        assertEquals(
                List.of("全面推进依法行政", "加快建设法治政府"),
                texts(
                        Ofd.of(
                                Ofd.line(100, 60, "法治政府")
                                        + Ofd.line(77.6, 60, "加快建设")
                                        + Ofd.line(30, 30, "全面推进")
                                        + Ofd.line(52.4, 30, "依法行政"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X=\"0\" Y=\"5\" DeltaX=\"5.6 5.6 5.6\"",
                "X=\"0\" Y=\"5\" DeltaX=\"g 3 5.6\"",
                "X=\"0\" Y=\"5\" DeltaX=\"5.6 g 2 5.6\" DeltaY=\"0 0 0\"",
                "X=\"0\" Y=\"5\" DeltaX=\"5.6\"",
                "X=\"0\" Y=\"5\"",
                "X=\"0\" Y=\"5\" DeltaX=\"g 999999999 5.6\"",
                "X=\"0\" Y=\"5\" DeltaX=\"g\""
            })
    void stepsFromGlyphToGlyphAreReadInEveryNotation(String attributes) {
        String text = code(attributes, "法治政府");
        assertEquals(
                List.of("法治政府"),
                texts(Ofd.of(Ofd.text(30, 30, "", text))).stream()
                        .map(t -> t.replace(" ", ""))
                        .toList());
    }

    @Test
    void oneObjectForEachGlyphGivesOneLine() {
        StringBuilder objects = new StringBuilder();
        String line = "全面推进依法行政";
        for (int i = line.length() - 1; i >= 0; i--)
            objects.append(Ofd.line(30 + i * 5.6, 30, line.substring(i, i + 1)));
        assertEquals(List.of(line), texts(Ofd.of(objects.toString())));
    }

    @Test
    void aMatrixMovesScalesAndTurnsText() {
        String four = code("X=\"0\" Y=\"5\" DeltaX=\"g 3 5.6\"", "法治政府");
        assertEquals(
                List.of("法治政府"), texts(Ofd.of(Ofd.text(30, 30, "CTM=\"0.5 0 0 0.5 1 2\"", four))));
        assertEquals(
                List.of("法治政府", "法治政府"),
                texts(
                        Ofd.of(
                                Ofd.text(100, 200, "CTM=\"0 -1 1 0 0 0\"", four)
                                        + Ofd.text(120, 200, "CTM=\"0 -1 1 0 0 0\"", four))));
        assertEquals(
                List.of("法治政府"), texts(Ofd.of(Ofd.text(100, 200, "CTM=\"-1 0 0 -1 0 0\"", four))));
    }

    @Test
    void severalDocumentsAreReadInOrderAndTheirPagesCounted() {
        Ofd ofd =
                new Ofd()
                        .main("Doc_1/Document.xml", "/Doc_0/Document.xml")
                        .document("Doc_0", Ofd.line(30, 30, "后面的报告"))
                        .document("Doc_1", Ofd.line(30, 30, "前面的报告"), Ofd.line(30, 30, "第二页上的文字"));
        List<Paragraph> paragraphs = Sample.read(ofd.bytes()).paragraphs();
        assertEquals(
                List.of("前面的报告", "第二页上的文字", "后面的报告"),
                paragraphs.stream().map(Paragraph::text).toList());
        assertEquals(List.of(1, 2, 3), paragraphs.stream().map(Paragraph::page).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pages/P/Content.xml",
                "/Doc_0/Pages/P/Content.xml",
                "Doc_0/Pages/P/Content.xml",
                "./pages/../Pages/p/CONTENT.XML",
                "Pages\\P\\Content.xml"
            })
    void partsAreFoundHoweverTheyAreNamed(String location) {
        Ofd ofd =
                new Ofd()
                        .main("Doc_0/Document.xml")
                        .list("Doc_0", "<ofd:Page ID=\"1\" BaseLoc=\"" + location + "\"/>")
                        .page("Doc_0/Pages/P/Content.xml", Ofd.line(30, 30, "年度报告"));
        assertEquals(List.of("年度报告"), texts(ofd));
    }

    @Test
    void whatIsHiddenOrOnlyATemplateIsLeftOut() {
        Ofd ofd =
                Ofd.of(
                        Ofd.line(30, 30, "年度报告")
                                + Ofd.text(
                                        30,
                                        60,
                                        "Visible=\"false\"",
                                        code("X=\"0\" Y=\"5\"", "草稿")));
        ofd.page("Doc_0/Tpls/Tpl_0/Content.xml", Ofd.line(30, 10, "页眉上的字"));
        ofd.part("Doc_0/Annots/Annotations.xml", "<a><Annot>批注</Annot></a>");
        assertEquals(List.of("年度报告"), texts(ofd));
    }

    @Test
    void subsetsOfOneFontAreOneFont() {
        String full = "全".repeat(25) + "。";
        StringBuilder objects = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            objects.append(Ofd.line(41.2, 30 + i * 20, full));
            objects.append(
                    Ofd.line(30, 40 + i * 20, "一".repeat(20)).replace("Font=\"1\"", "Font=\"2\""));
        }
        Ofd ofd = Ofd.of(objects.toString());
        ofd.part(
                "Doc_0/PublicRes.xml",
                "<Res><Fonts><Font ID=\"1\" FontName=\"ABCDEF+仿宋\"/><Font ID=\"2\" FontName=\"GHIJKL+仿宋\"/></Fonts></Res>");
        String whole = full + "一".repeat(20);
        assertEquals(List.of(whole, whole, whole), texts(ofd));
    }

    @Test
    void cellsAreToldByTheLinesRoundThem() {
        String path =
                "<ofd:PathObject Boundary=\"20 20 100 40\"><ofd:AbbreviatedData>"
                        + "M 0 0 L 100 0 M 0 20 L 100 20 M 0 40 L 100 40 M 0 0 L 0 40 M 40 0 L 40 40 M 100 0 L 100 40"
                        + "</ofd:AbbreviatedData></ofd:PathObject>";
        Document document =
                Sample.read(
                        Ofd.of(
                                        path
                                                + Ofd.line(62, 30, "件数")
                                                + Ofd.line(22, 30, "领域")
                                                + Ofd.line(22, 50, "执法")
                                                + Ofd.line(62, 50, "四十六"))
                                .bytes());
        assertEquals(List.of("领域", "件数", "执法", "四十六"), Sample.texts(document));
        assertTrue(document.paragraphs().stream().allMatch(Paragraph::cell));
    }

    @Test
    void pagesOfPicturesAreToldOrRefused() {
        String image = "<ofd:ImageObject Boundary=\"0 0 210 297\" ResourceID=\"9\"/>";
        String text = Ofd.line(30, 30, "全面推进依法行政加快建设法治政府取得明显成效");
        assertEquals(List.of(2), Sample.read(Ofd.of(text, image).bytes()).picturePages());
        assertEquals(Kind.SCANNED, Sample.refusal(Ofd.of(text, image, image).bytes()));
        assertEquals(
                Kind.SCANNED,
                Sample.refusal(Ofd.of("<ofd:CompositeObject Boundary=\"5 5 200 287\"/>").bytes()));
    }

    @Test
    void anEncryptedFileIsRefusedAsSuch() {
        Ofd ofd = Ofd.of(Ofd.line(30, 30, "年度报告")).part("Encryptions.xml", "<a/>");
        assertEquals(Kind.ENCRYPTED, Sample.refusal(ofd.bytes()));
    }

    @Test
    void whatIsMissingOrBrokenIsDamage() {
        Ofd gone = new Ofd().main("Doc_0/Document.xml");
        gone.list("Doc_0", "<ofd:Page ID=\"1\" BaseLoc=\"Pages/P/Content.xml\"/>");
        assertEquals(Kind.CORRUPT, Sample.refusal(gone.bytes()));
        assertEquals(Kind.CORRUPT, Sample.refusal(new Ofd().main().bytes()));
        Ofd open = Ofd.of("年").part("Doc_0/Pages/Page_0/Content.xml", "<Page><Content>");
        assertEquals(Kind.CORRUPT, Sample.refusal(open.bytes()));
        assertEquals(Kind.CORRUPT, Sample.refusal(Sample.bytes("ofd/x17b_laughs.ofd")));
        Sample.assertRefusedCutShort(report);
    }

    @Test
    void aFileWithoutTextIsEmpty() {
        assertEquals(Kind.EMPTY, Sample.refusal(Ofd.of("").bytes()));
    }

    @Test
    void sizesAreKept() {
        StringBuilder pages = new StringBuilder();
        for (int i = 0; i < 3_000; i++)
            pages.append("<ofd:Page ID=\"1\" BaseLoc=\"Pages/P/Content.xml\"/>");
        Ofd many = new Ofd().main("Doc_0/Document.xml").list("Doc_0", pages.toString());
        many.page("Doc_0/Pages/P/Content.xml", Ofd.line(30, 30, "年度报告"));
        assertEquals(Kind.TOO_LARGE, Sample.refusal(many.bytes()));
        Ofd deep = Ofd.of("<ofd:PageBlock>".repeat(300) + "</ofd:PageBlock>".repeat(300));
        assertEquals(Kind.TOO_LARGE, Sample.refusal(deep.bytes()));
    }
}
