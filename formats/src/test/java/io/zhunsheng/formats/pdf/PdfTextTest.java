package io.zhunsheng.formats.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.flow.Sample;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.fontbox.cmap.CMapParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is read by every operator and in every encoding that shows it. */
class PdfTextTest {
    private static final String LATIN =
            "<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+Arial/Encoding/WinAnsiEncoding>>";

    private static List<String> texts(WrittenPdf pdf) {
        return Sample.texts(Sample.read(pdf.bytes()));
    }

    private static String composite(String encoding, String ordering, String more) {
        return "<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding%s/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/CIDSystemInfo<</Registry(Adobe)/Ordering(%s)/Supplement 0>>>>]%s>>"
                .formatted(encoding, ordering, more);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BT /F1 12 Tf 80 700 Td (Annual report) Tj ET",
                "BT /F1 12 Tf 80 700 Td [(Annual)-280(report)] TJ ET",
                "BT /F1 12 Tf 80 700 Td [(An) 10 (nual r) (eport)] TJ ET",
                "BT /F1 12 Tf 20 TL 80 720 Td (Annual report) ' ET",
                "BT /F1 12 Tf 20 TL 80 720 Td 0 0 (Annual report) \" ET",
                "BT /F1 1 Tf 12 0 0 12 80 700 Tm <416E6E75616C207265706F7274> Tj ET",
                "q 1 0 0 -1 0 842 cm BT /F1 12 Tf 1 0 0 -1 80 142 Tm (Annual report) Tj ET Q",
                "BT /F1 12 Tf 80 700 Td (Annual) Tj 40 0 Td (report) Tj ET",
                "BT /F1 12 Tf 3 Tr 80 700 Td (Annual report) Tj ET",
                "BT /F1 12 Tf 80 700 Td (Annual \\\n\\162eport) Tj ET",
                "/G1 gs BT 80 700 Td (Annual report) Tj ET",
                "BI /W 1 /H 1 /BPC 8 /CS /G ID \u0001 EI\u00FF EI Q BT /F1 12 Tf 80 700 Td (Annual report) Tj ET",
                "/X1 Do",
                "/P <</MCID 0>> BDC BT /F1 12 Tf 80 700 Td (Annual report) Tj ET EMC",
                "/Artifact <</Type/Pagination>> BDC BT /F1 12 Tf 80 800 Td (Header) Tj ET EMC "
                        + "BT /F1 12 Tf 80 700 Td (Annual report) Tj ET",
                "/OC /L1 BDC BT /F1 12 Tf 80 500 Td (Draft) Tj ET EMC BT /F1 12 Tf 80 700 Td (Annual report) Tj ET",
                "BT /F1 12 Tf 80 900 Td (Beside the page) Tj 0 -200 Td (Annual report) Tj ET"
            })
    void everyWayToShowTextShowsIt(String content) {
        WrittenPdf pdf = new WrittenPdf();
        int font = pdf.add(LATIN);
        int layer = pdf.add("<</Type/OCG/Name(Draft)>>");
        int form =
                pdf.stream(
                        "/Type/XObject/Subtype/Form/BBox[0 0 500 800]/Matrix[2 0 0 2 0 0]/Resources<</Font<</F1 "
                                + font
                                + " 0 R>>>>",
                        "BT /F1 6 Tf 40 350 Td (Annual report) Tj ET");
        pdf.catalog = "/OCProperties<</OCGs[" + layer + " 0 R]/D<</OFF[" + layer + " 0 R]>>>>";
        pdf.page(
                "/Font<</F1 %d 0 R>>/XObject<</X1 %d 0 R>>/ExtGState<</G1<</Font[%d 0 R 12]>>>>/Properties<</L1 %d 0 R>>"
                        .formatted(font, form, font, layer),
                content);
        assertEquals(List.of("Annual report"), texts(pdf));
    }

    @ParameterizedTest
    @CsvSource({
        "GBK-EUC-H, GBK",
        "GB-EUC-H, GB2312",
        "UniGB-UCS2-H, UTF-16BE",
        "UniGB-UTF16-H, UTF-16BE"
    })
    void fontsThatAreNotEmbeddedAreReadByTheirEncoding(String encoding, String charset) {
        StringBuilder hex = new StringBuilder();
        for (byte b : "二〇一九年度法治政府建设报告2019".replace("〇", "零").getBytes(Charset.forName(charset)))
            hex.append("%02X".formatted(b));
        WrittenPdf pdf =
                new WrittenPdf()
                        .text(
                                composite("/" + encoding, "GB1", ""),
                                "BT /F1 16 Tf 80 700 Td <" + hex + "> Tj ET");
        assertEquals(List.of("二零一九年度法治政府建设报告2019"), texts(pdf));
    }

    @Test
    void identifiersOfAKnownCollectionAreTheirCharacters() throws IOException {
        var map = new CMapParser().parsePredefined("UniGB-UCS2-H");
        int government = map.toCID("政".getBytes(StandardCharsets.UTF_16BE));
        int seat = map.toCID("府".getBytes(StandardCharsets.UTF_16BE));
        WrittenPdf pdf =
                new WrittenPdf()
                        .text(
                                composite("/Identity-H", "GB1", ""),
                                "BT /F1 16 Tf 80 700 Td <%04X%04X> Tj ET"
                                        .formatted(government, seat));
        assertEquals(List.of("政府"), texts(pdf));
    }

    @Test
    void codesOfASubsetAreReadByTheMapThatComesWithIt() {
        WrittenPdf pdf = new WrittenPdf();
        int map =
                pdf.stream(
                        "",
                        "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfchar <0003> <653F> endbfchar "
                                + "2 beginbfrange <0004> <0005> <4E00> <0006> <0007> [<5E9C> <9F98>] endbfrange");
        pdf.text(
                composite("/Identity-H", "Identity", "/ToUnicode " + map + " 0 R"),
                "BT /F1 16 Tf 80 700 Td <00030006000400050007> Tj ET");
        assertEquals(List.of("政府一丁龘"), texts(pdf));
    }

    @Test
    void glyphNamesStandForCharacters() {
        WrittenPdf pdf =
                new WrittenPdf()
                        .text(
                                "<</Type/Font/Subtype/Type1/BaseFont/F/FirstChar 1/Widths[500 500 500 500]"
                                        + "/Encoding<</Differences[1/A/uni0042/one/period]>>>>",
                                "BT /F1 12 Tf 80 700 Td <01020304> Tj ET");
        assertEquals(List.of("AB1."), texts(pdf));
    }

    @Test
    void textWithoutAnEncodingIsRefused() {
        StringBuilder codes = new StringBuilder();
        for (int i = 1; i < 300; i++) codes.append("%04X".formatted(i));
        WrittenPdf pdf =
                new WrittenPdf()
                        .text(
                                composite("/Identity-H", "Identity", ""),
                                "BT /F1 1 Tf 80 700 Td <" + codes + "> Tj ET");
        assertEquals(Kind.NOT_TEXT, Sample.refusal(pdf.bytes()));
    }

    @Test
    void aBoldLineIsToldFromOthersThoughItsFontIsTheSame() {
        String full = "全".repeat(25) + "。";
        WrittenPdf pdf = new WrittenPdf();
        int font = pdf.add(WrittenPdf.SONG);
        StringBuilder content = new StringBuilder("BT /F1 16 Tf 80 740 Td 28 TL ");
        for (int i = 0; i < 3; i++) {
            content.append("32 0 Td <")
                    .append(WrittenPdf.hex(full))
                    .append("> Tj -32 0 Td T* 2 Tr <");
            content.append(WrittenPdf.hex("加强组织领导")).append("> Tj 0 Tr T* ");
        }
        pdf.page("/Font<</F1 " + font + " 0 R>>", content + "ET");
        assertEquals(List.of(full, "加强组织领导", full, "加强组织领导", full, "加强组织领导"), texts(pdf));
    }

    @Test
    void cellsAreToldByTheLinesRoundThemStrokedOrFilled() {
        for (String lines :
                List.of(
                        "70 690 m 300 690 l S 70 720 m 300 720 l S 70 660 m 300 660 l S 70 660 m 70 720 l 150 720 m 150 660 l 300 720 m 300 660 l S",
                        "70 690 230 .5 re f 70 720 230 .5 re f 70 660 230 .5 re f 70 660 .5 60 re f 150 660 .5 60 re f 300 660 .5 60 re f",
                        "70 660 80 30 re S 150 660 150 30 re S 70 690 80 30 re S 150 690 150 30 re S")) {
            String content =
                    lines
                            + " BT /F1 16 Tf 1 0 0 1 75 700 Tm <%s> Tj 1 0 0 1 155 700 Tm <%s> Tj 1 0 0 1 75 670 Tm <%s> Tj 1 0 0 1 155 670 Tm <%s> Tj ET"
                                    .formatted(
                                            WrittenPdf.hex("领域"),
                                            WrittenPdf.hex("件数"),
                                            WrittenPdf.hex("执法"),
                                            WrittenPdf.hex("46"));
            Document document =
                    Sample.read(new WrittenPdf().text(WrittenPdf.SONG, content).bytes());
            assertEquals(List.of("领域", "件数", "执法", "46"), Sample.texts(document));
            assertEquals(4, document.paragraphs().stream().filter(p -> p.cell()).count());
        }
    }

    @Test
    void theUnseenTextOverAScannedPageIsRead() {
        WrittenPdf pdf = new WrittenPdf();
        int font = pdf.add(WrittenPdf.SONG);
        int image =
                pdf.raw(
                        "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray",
                        new byte[] {0});
        pdf.page(
                "/Font<</F1 " + font + " 0 R>>/XObject<</I1 " + image + " 0 R>>",
                "q 595 0 0 842 0 0 cm /I1 Do Q BT 3 Tr /F1 16 Tf 80 700 Td <"
                        + WrittenPdf.hex("全面推进依法行政加快建设法治政府取得明显成效")
                        + "> Tj ET");
        assertEquals(List.of("全面推进依法行政加快建设法治政府取得明显成效"), texts(pdf));
    }

    @Test
    void pagesThatAreOnlyPicturesAreCounted() {
        WrittenPdf pdf = new WrittenPdf();
        int image =
                pdf.raw(
                        "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray",
                        new byte[] {0});
        String scan = "q 595 0 0 842 0 0 cm /I1 Do Q";
        pdf.lines("全面推进依法行政加快建设法治政府取得明显成效").page("/XObject<</I1 " + image + " 0 R>>", scan);
        assertEquals(List.of(2), Sample.read(pdf.bytes()).picturePages());
        pdf.page("/XObject<</I1 " + image + " 0 R>>", scan);
        assertEquals(Kind.SCANNED, Sample.refusal(pdf.bytes()));
    }
}
