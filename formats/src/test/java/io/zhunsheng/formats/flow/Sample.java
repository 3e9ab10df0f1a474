package io.zhunsheng.formats.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.DocumentReader;
import io.zhunsheng.document.Limits;
import io.zhunsheng.document.Paragraph;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
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

    /** The same of the report that truth_master.tsv holds, cell by cell; levels if wanted. */
    public static List<String> master(boolean levels) {
        List<String> all = new ArrayList<>();
        int headings = 0;
        for (String line : lines("truth_master.tsv")) {
            String[] fields = line.split("\t", -1);
            boolean table = fields[0].equals("table");
            if (fields[0].equals("h")) headings++;
            for (String text : table ? fields[3].split("\\|+|/") : new String[] {fields[3]})
                if (!text.isBlank())
                    all.add((levels ? fields[1] : "0") + " " + plain(fields[2] + text));
        }
        assertEquals(74, headings);
        assertEquals(74 + 64 + 20, all.size());
        return all;
    }

    /** The same of the first part of that report, with merged and nested cells. */
    public static List<String> tables() {
        return lines("flow/docx06_tables_merged_nested.tsv").stream()
                .map(line -> line.split("\t", -1))
                .filter(fields -> !fields[5].isBlank())
                .map(fields -> fields[2] + " " + plain(fields[4] + fields[5]))
                .toList();
    }

    private static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
