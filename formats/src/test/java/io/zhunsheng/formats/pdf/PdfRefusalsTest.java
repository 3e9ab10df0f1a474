package io.zhunsheng.formats.pdf;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.zhunsheng.document.DocumentReader;
import io.zhunsheng.document.Limits;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.flow.Sample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files made to break readers are refused soon, and silently. */
class PdfRefusalsTest {
    /** A tenth of what is usual, so that tests are done sooner. */
    private static final Limits SMALL = Limits.DEFAULT.withInflated(16 << 20).withSeconds(5);

    private static Kind refusal(byte[] file) {
        return assertTimeoutPreemptively(
                ofSeconds(15),
                () ->
                        assertThrows(
                                        UnreadableReportException.class,
                                        () ->
                                                new DocumentReader(SMALL)
                                                        .read(
                                                                "a.pdf",
                                                                new ByteArrayInputStream(file)))
                                .kind());
    }

    @Test
    void streamsThatInflateWithoutEndAreRefused() {
        byte[] blanks = new byte[64 << 20];
        Arrays.fill(blanks, (byte) ' ');
        byte[] once = WrittenPdf.deflated(blanks);
        WrittenPdf pdf = new WrittenPdf();
        assertEquals(
                Kind.TOO_LARGE,
                refusal(pdf.page("", pdf.raw("/Filter/FlateDecode", once), "").bytes()));
        WrittenPdf twice = new WrittenPdf();
        int stream = twice.raw("/Filter[/FlateDecode/FlateDecode]", WrittenPdf.deflated(once));
        assertEquals(Kind.TOO_LARGE, refusal(twice.page("", stream, "").bytes()));
        WrittenPdf map = new WrittenPdf();
        int toUnicode = map.raw("/Filter/FlateDecode", once);
        map.text(
                "<</Type/Font/Subtype/TrueType/BaseFont/A/ToUnicode " + toUnicode + " 0 R>>",
                "BT /F1 12 Tf (a) Tj ET");
        assertEquals(Kind.TOO_LARGE, refusal(map.bytes()));
    }

    @Test
    void objectStreamsThatInflateWithoutEndAreRefusedEvenWhereTheFileIsBroken() {
        byte[] objects = Arrays.copyOf(WrittenPdf.latin("3 0 <</Type/Page>>"), 64 << 20);
        WrittenPdf pdf = new WrittenPdf();
        pdf.raw("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", WrittenPdf.deflated(objects));
        String file = new String(pdf.bytes(), StandardCharsets.ISO_8859_1);
        assertEquals(Kind.TOO_LARGE, refusal(WrittenPdf.latin(file)));
        assertEquals(
                Kind.TOO_LARGE, refusal(WrittenPdf.latin(file.replace("startxref", "startxxxx"))));
    }

    @Test
    void tablesOfObjectsThatNeverEndAreRefused() {
        for (String fields : List.of("[0 0 0]/Index[0 4611686018427387904]", "[0 0 1]/Size 9")) {
            byte[] table = WrittenPdf.deflated(new byte[8 << 20]);
            String head =
                    "%PDF-1.5\n1 0 obj\n<</Type/XRef/Root 1 0 R/Filter/FlateDecode/W" + fields;
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.writeBytes(WrittenPdf.latin(head + "/Length " + table.length + ">>stream\n"));
            file.writeBytes(table);
            file.writeBytes(WrittenPdf.latin("\nendstream\nendobj\nstartxref\n9\n%%EOF\n"));
            Kind kind = refusal(file.toByteArray());
            assertEquals(fields.startsWith("[0 0 0]") ? Kind.CORRUPT : Kind.TOO_LARGE, kind);
        }
    }

    @Test
    void aPageTreeWithALoopIsRefused() {
        WrittenPdf pdf = new WrittenPdf();
        assertEquals(
                Kind.CORRUPT,
                refusal(pdf.bytes("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000>>")));
    }

    @Test
    void onePageAMillionTimesIsRefused() {
        WrittenPdf pdf = new WrittenPdf().lines("年度报告");
        String kids = "5 0 R ".repeat(100_000);
        assertEquals(
                Kind.TOO_LARGE,
                refusal(pdf.bytes("<</Type/Pages/Kids[" + kids + "]/Count 100000>>")));
    }

    @Test
    void listsInListsWithoutEndAreRefused() {
        WrittenPdf pdf = new WrittenPdf().text(WrittenPdf.SONG, "[".repeat(1_000_000));
        assertEquals(Kind.EMPTY, refusal(pdf.bytes()), "nothing is drawn by it");
        WrittenPdf objects = new WrittenPdf();
        objects.catalog = "/X " + "[".repeat(100_000) + "]".repeat(100_000);
        assertEquals(Kind.CORRUPT, refusal(objects.lines("年度报告").bytes()));
    }

    @Test
    void formsThatDrawEachOtherEndlesslyAreLeftAlone() {
        WrittenPdf pdf = new WrittenPdf();
        int self = 3;
        assertEquals(
                self,
                pdf.stream(
                        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 3 0 R>>>>",
                        "/X Do /X Do"));
        pdf.page("/XObject<</X 3 0 R>>", "/X Do ".repeat(20));
        assertEquals(Kind.EMPTY, refusal(pdf.bytes()));
    }

    @Test
    void aPageOrAContentThatIsMissingIsDamage() {
        assertEquals(
                Kind.CORRUPT,
                refusal(
                        new WrittenPdf()
                                .lines("年度报告")
                                .bytes("<</Type/Pages/Kids[5 0 R 99 0 R]/Count 2>>")));
        assertEquals(Kind.CORRUPT, refusal(new WrittenPdf().page("", 99, "").bytes()));
    }

    @Test
    void contentThatEndsAmidItsStreamIsDamage() {
        byte[] whole = WrittenPdf.deflated(WrittenPdf.latin("BT ".repeat(50) + Math.PI + " ET"));
        WrittenPdf pdf = new WrittenPdf();
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertEquals(
                Kind.CORRUPT,
                refusal(pdf.page("", pdf.raw("/Filter/FlateDecode", half), "").bytes()));
    }

    @Test
    void keysThatAreNoPasswordsAreRefusedAsSuch() {
        for (String filter : List.of("Adobe.PubSec", "FOPN_foweb")) {
            WrittenPdf pdf = new WrittenPdf().lines("年度报告");
            pdf.trailer =
                    "/Encrypt<</Filter/" + filter + "/V 4/SubFilter/adbe.pkcs7.s5>>/ID[<00><00>]";
            assertEquals(Kind.ENCRYPTED, refusal(pdf.bytes()));
        }
    }

    @Test
    void nothingIsPrintedAndNoCacheOfFontsIsWritten() {
        Path cache = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        boolean before = Files.exists(cache);
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true));
        System.setErr(new PrintStream(printed, true));
        try {
            Sample.read(new WrittenPdf().lines("年度报告").bytes());
            refusal(
                    WrittenPdf.latin(
                            "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 7 0 R>>\nendobj\ntrailer<</Root 1 0 R>>"));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertEquals("", printed.toString());
        assertFalse(!before && Files.exists(cache));
    }
}
