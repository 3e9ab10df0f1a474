package io.zhunsheng.document;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How tests read files, and hold what came out against what should. */
final class Reading {
    private Reading() {}

    static Document of(String html) {
        return of("报告.html", html.getBytes(StandardCharsets.UTF_8));
    }

    static Document of(String name, byte[] bytes) {
        return new DocumentReader(Limits.DEFAULT).read(name, new ByteArrayInputStream(bytes));
    }

    static List<String> texts(String html) {
        return texts(of(html));
    }

    static List<String> texts(Document document) {
        return document.paragraphs().stream().map(Paragraph::text).toList();
    }

    /** Text and level: {@code 2:一、…}. */
    static List<String> levels(String html) {
        return of(html).paragraphs().stream().map(p -> p.level() + ":" + p.text()).toList();
    }

    static Kind refusal(String html) {
        return refusal(html.getBytes(StandardCharsets.UTF_8));
    }

    static Kind refusal(byte[] bytes) {
        return assertThrows(UnreadableReportException.class, () -> of("报告", bytes)).kind();
    }

    static byte[] sample(String name) {
        try (InputStream in = Reading.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a report kept as text, without the page's lines before and behind. */
    static List<String> report(String name, int before, int behind) {
        List<String> lines = new ArrayList<>();
        for (String line : new String(sample(name), StandardCharsets.UTF_8).split("\r\n|\n"))
            if (!line.isBlank()) lines.add(line.strip());
        return lines.subList(before, lines.size() - behind);
    }

    /** What a table of expectations says: kind, level, number and text of each paragraph. */
    static List<String> expected(String name) {
        List<String> expected = new ArrayList<>();
        for (String line : new String(sample(name), StandardCharsets.UTF_8).split("\n")) {
            String[] cells = line.split("\t");
            expected.add(cells[2] + ":" + bare(cells[4] + cells[5]));
        }
        return expected;
    }

    /** A text without blanks, marks in one width. */
    static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        for (char c : text.toCharArray())
            if (!Blank.is(c)) bare.append(c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c);
        return bare.toString();
    }

    static List<String> bare(List<String> texts) {
        return texts.stream().map(Reading::bare).toList();
    }
}
