package io.zhunsheng.formats.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Content streams give the text a page shows, and no more. */
class PdfContentTest {
    private static final String FONT = "/Font<</F1<<" + Pdf.ARIAL + "/Encoding/WinAnsiEncoding>>>>";

    private static String shown(int y, String text) {
        return "BT /F1 16 Tf 1 0 0 1 72 " + y + " Tm (" + text + ") Tj ET ";
    }

    private static List<String> read(String resources, String content) {
        return new Pdf(FONT + resources, content).read();
    }

    @Test
    void textThatIsNotPaintedIsReadAsScannersPutItOverPictures() {
        assertEquals(List.of("2023"), read("", "3 Tr " + shown(700, "2023")));
    }

    @Test
    void linesShownByApostropheAreRead() {
        assertEquals(
                List.of("2023", "2024"),
                read("", "BT /F1 16 Tf 24 TL 72 700 Td (2023) Tj (2024) ' ET"));
    }

    @Test
    void pageMakeUpAndLayersSwitchedOffAreNot() {
        Pdf pdf =
                new Pdf(
                        FONT + "/Properties<</L 6 0 R>>",
                        "/Artifact<</Type/Pagination>>BDC "
                                + shown(800, "header")
                                + "EMC /OC/L BDC /Span/Missing BDC EMC "
                                + shown(750, "hidden")
                                + "EMC "
                                + shown(700, "2023"));
        pdf.object(
                1, "<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>>>");
        pdf.object(6, "<</Type/OCG/Name(L)>>");
        assertEquals(List.of("2023"), pdf.read());
    }

    @Test
    void formsAreReadAndPicturesAreNotDecoded() {
        Pdf pdf = new Pdf("/XObject<</X 5 0 R/P 6 0 R>>", "/P Do /X Do /Missing Do");
        String form = "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<<" + FONT + ">>";
        pdf.stream(5, form, shown(700, "2023").getBytes(StandardCharsets.US_ASCII));
        pdf.stream(
                6,
                "/Subtype/Image/Width 9/Height 9/BitsPerComponent 8/ColorSpace/DeviceGray"
                        + "/Filter/JPXDecode",
                "no picture".getBytes(StandardCharsets.US_ASCII));
        assertEquals(List.of("2023"), pdf.read());
    }

    @Test
    void lettersDrawnByProceduresAreRead() {
        String font =
                "/Font<</F1<</Type/Font/Subtype/Type3/FontMatrix[.001 0 0 .001 0 0]"
                        + "/FontBBox[0 0 999 999]/CharProcs<<>>/Encoding<</Differences[50/two]>>"
                        + "/FirstChar 50/LastChar 50/Widths[500]>>>>";
        assertEquals(List.of("22"), new Pdf(font, shown(700, "22")).read());
    }
}
