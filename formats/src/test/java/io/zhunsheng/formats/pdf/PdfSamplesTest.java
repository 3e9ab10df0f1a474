package io.zhunsheng.formats.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.Format;
import io.zhunsheng.document.Paragraph;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.flow.Sample;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files of LibreOffice come out as what they were made from. Most are without their font programs,
 * which text does not need and which make them ten times as large.
 */
class PdfSamplesTest {
    private final byte[] report = Sample.bytes("pdf/pdf03_auto_numbers.pdf");

    @Test
    void everyHeadingParagraphAndCellIsOneAgain() {
        Document document = Sample.read(report);
        assertEquals(Format.PDF, document.format());
        assertEquals(Sample.flat(Sample.report()), Sample.levelled(document));
        List<Paragraph> paragraphs = document.paragraphs();
        assertEquals(28, paragraphs.get(paragraphs.size() - 1).page());
        assertEquals(20, paragraphs.stream().filter(Paragraph::cell).count());
    }

    @Test
    void mergedCellsComeInReadingOrderAndOneBrokenOverPagesIsOne() {
        List<String> expected = Sample.flat(Sample.tables());
        List<String> read = Sample.levelled(Sample.read(Sample.bytes("pdf/pdf06_tables.pdf")));
        // The table in a table has no lines, so that its cells cannot be told from words.
        assertEquals(without("嵌套", expected), without("嵌套", read));
    }

    private static List<String> without(String word, List<String> texts) {
        return texts.stream().filter(text -> !text.contains(word)).toList();
    }

    @ParameterizedTest
    @CsvSource({"gbt, 000, 7", "cols, 000, 3", "land, 000, 4", "flush, 002, 7"})
    void aReportComesOutAsItWasTypedHoweverItIsSet(String layout, String seed, int pages) {
        Document document = Sample.read(Sample.bytes("pdf/seed" + seed + "_" + layout + ".pdf"));
        String typed = new String(Sample.bytes("pdf/seed" + seed + ".txt"), StandardCharsets.UTF_8);
        assertEquals(
                typed.lines().map(PdfSamplesTest::plain).filter(l -> !l.isEmpty()).toList(),
                document.paragraphs().stream().map(p -> plain(p.text())).toList());
        assertEquals(pages, document.paragraphs().get(document.paragraphs().size() - 1).page());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\uFEFF]", "");
    }

    @Test
    void aFileOnlyItsOwnerMayChangeIsRead() {
        List<String> texts =
                Sample.texts(Sample.read(Sample.bytes("pdf/pdf24_owner_only_nocopy.pdf")));
        assertEquals("第一章总体情况", texts.get(0));
        assertEquals(19, texts.size());
    }

    @Test
    void aFileWithAPasswordIsRefused() {
        assertEquals(
                Kind.ENCRYPTED,
                Sample.refusal(Sample.bytes("pdf/pdf23_encrypted_userpw_123456.pdf")));
    }

    @Test
    void aFileCutShortIsRefusedAndNotReadHalf() {
        Sample.assertRefusedCutShort(report);
    }

    @Test
    void aFileThatLostNoMoreThanItsTableOfObjectsIsRead() {
        byte[] original = Sample.bytes("pdf/pdf24_owner_only_nocopy.pdf");
        byte[] cut = Arrays.copyOf(original, original.length - 20);
        assertEquals(Sample.texts(Sample.read(original)), Sample.texts(Sample.read(cut)));
    }
}
