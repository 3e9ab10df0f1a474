package io.zhunsheng.formats.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.DocumentReader;
import io.zhunsheng.document.Format;
import io.zhunsheng.document.Limits;
import io.zhunsheng.document.Paragraph;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.samples.Truth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/** Samples and what is to be read out of them. */
public final class Sample {
    private static final DocumentReader READER = new DocumentReader(Limits.DEFAULT);

    private Sample() {}

    /** The bytes of a sample in the folder of formats. */
    public static byte[] bytes(String name) {
        try (InputStream in = Sample.class.getResourceAsStream("/io/zhunsheng/formats/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Document read(byte[] bytes) {
        return READER.read("报告", new ByteArrayInputStream(bytes));
    }

    /** What is wrong with a file. */
    public static Kind refusal(byte[] bytes) {
        return assertThrows(UnreadableReportException.class, () -> read(bytes)).kind();
    }

    /** A file cut short is refused, wherever it is cut, and not read half. */
    public static void assertRefusedCutShort(byte[] whole) {
        for (int tenth = 1; tenth < 10; tenth++)
            assertEquals(Kind.CORRUPT, refusal(Arrays.copyOf(whole, whole.length * tenth / 10)));
    }

    /** All paragraphs that are not blank. */
    public static List<String> texts(Document document) {
        return document.paragraphs().stream()
                .map(Paragraph::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** All paragraphs in cells of tables that are not blank. */
    public static List<String> cells(Document document) {
        return document.paragraphs().stream()
                .filter(Paragraph::cell)
                .map(Paragraph::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** Level and text of all paragraphs that are not blank, blanks and widths made uniform. */
    public static List<String> levelled(Document document) {
        return document.paragraphs().stream()
                .filter(paragraph -> !paragraph.text().isBlank())
                .map(paragraph -> paragraph.level() + " " + plain(paragraph.text()))
                .toList();
    }

    /** The report that truth_master.tsv holds, cell by cell. */
    public static List<Truth> report() {
        List<Truth> report = Truth.report(lines("truth_master.tsv"));
        assertEquals(74, report.stream().filter(t -> t.kind().equals("h")).count());
        assertEquals(20, report.stream().filter(t -> t.kind().equals("cell")).count());
        assertEquals(74 + 64 + 20, report.size());
        return report;
    }

    /** The first part of that report, with merged and nested cells. */
    public static List<Truth> tables() {
        return Truth.paragraphs(lines("word/docx06_tables_merged_nested.tsv"));
    }

    /** Level and text of all that is not blank, blanks and widths made uniform. */
    public static List<String> levelled(List<Truth> lines) {
        return lines.stream()
                .filter(line -> !line.text().isBlank())
                .map(line -> line.level() + " " + plain(line.text()))
                .toList();
    }

    /** The same of a format that states no levels. */
    public static List<String> flat(List<Truth> lines) {
        return levelled(
                lines.stream()
                        .map(line -> new Truth(line.kind(), 0, line.style(), line.text()))
                        .toList());
    }

    /** That a document is that report: each number, level, paragraph and cell in its place. */
    public static void assertReport(Format format, Document document) {
        assertEquals(format, document.format());
        assertEquals(levelled(report()), levelled(document));
        assertEquals(20, cells(document).size());
    }

    /** That a document is the part with merged and nested cells. */
    public static void assertTables(Document document) {
        assertEquals(levelled(tables()), levelled(document));
        assertTrue(cells(document).containsAll(List.of("嵌套甲", "嵌套乙", "一、首次适用")));
    }

    private static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
