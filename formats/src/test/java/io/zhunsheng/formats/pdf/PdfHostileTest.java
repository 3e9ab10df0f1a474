package io.zhunsheng.formats.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Files that PDFBox by itself would inflate or write out without end are refused at once. */
class PdfHostileTest {
    private static final int LARGE = 300;
    private static final String TOO_LARGE = "too-large";

    @Test
    void streamsThatAreTooLargeAreRefusedWhateverTheyHold() throws IOException {
        assertEquals(TOO_LARGE, new Pdf("", "").bomb(4, "", LARGE).refusal());
        Pdf form = new Pdf("/XObject<</X 5 0 R>>", "/X Do");
        assertEquals(TOO_LARGE, form.bomb(5, "/Subtype/Form/BBox[0 0 9 9]", LARGE).refusal());
        Pdf map = Pdf.showing(Pdf.ARIAL + "/ToUnicode 5 0 R", "32");
        assertEquals(TOO_LARGE, map.bomb(5, "", LARGE).refusal());
        Pdf program = Pdf.showing(Pdf.ARIAL + "/FontDescriptor<</FontFile2 5 0 R>>", "32");
        assertEquals(TOO_LARGE, program.bomb(5, "/Length1 9", LARGE).refusal());
        Pdf holder = new Pdf("", "").object(1, "<</Type/Catalog/Pages 20 0 R>>");
        assertEquals(TOO_LARGE, holder.bomb(9, "/Type/ObjStm/N 1/First 5", LARGE).refusal());
    }

    @Test
    void whatCallsItselfAPictureIsNotInflatedAsContentEither() throws IOException {
        assertEquals("empty", new Pdf("", "").bomb(4, "/Subtype/Image", LARGE).refusal());
    }

    @Test
    void widthsForMoreCodesThanThereAreAreRefused() {
        String font =
                "/Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[<</Type/Font"
                        + "/Subtype/CIDFontType2/BaseFont/A/W[0 2147483647 500]/CIDSystemInfo"
                        + "<</Registry(Adobe)/Ordering(GB1)/Supplement 0>>>>]";
        assertEquals("corrupt", Pdf.showing(font, "0001").refusal());
    }

    @Test
    void pagesThatAreMissingAreMissed() {
        Pdf pdf = Pdf.showing(Pdf.ARIAL + "/Encoding/WinAnsiEncoding", "32303233");
        assertEquals("read: [2023]", pdf.refusal());
        pdf.object(2, "<</Type/Pages/Kids[3 0 R 30 0 R]/Count 2>>");
        assertEquals("corrupt", pdf.refusal());
    }
}
