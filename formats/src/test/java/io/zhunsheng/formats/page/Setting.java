package io.zhunsheng.formats.page;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.Document;
import io.zhunsheng.document.Format;
import io.zhunsheng.document.Limits;
import io.zhunsheng.document.Paragraph;
import io.zhunsheng.document.Source;
import io.zhunsheng.document.UnreadableReportException;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets text on A4 pages as GB/T 9704 wants it: 28 characters of 16 points a line, 28 points from
 * line to line, first lines indented by two characters; everything can be set otherwise.
 */
final class Setting {
    static final double WIDE = 595;
    static final double HIGH = 842;

    double size = 16;
    double pitch = 28;
    double left = 79;
    double top = 110;
    double bottom = 730;
    int columns = 28;
    int indent = 2;
    String font = "仿宋";

    final Pages pages =
            new Pages(new Source("报告.pdf", new byte[] {1}, Format.PDF, new Budget(Limits.DEFAULT)));
    Page page;
    double y;
    private int count;

    Setting() {
        newPage();
    }

    Setting newPage() {
        if (page != null) pages.add(page);
        page = pages.next(WIDE, HIGH);
        y = top;
        count++;
        return this;
    }

    int pageNumber() {
        return count;
    }

    /** Sets a paragraph, on the next page where this one is full. */
    Setting paragraph(String text) {
        List<String> lines = broken(text);
        for (int i = 0; i < lines.size(); i++)
            line(lines.get(i), left + (i == 0 ? indent * size : 0));
        return this;
    }

    /** Sets a paragraph without indent in a font of its own. */
    Setting heading(String text, String inFont) {
        String usual = font;
        font = inFont;
        for (String line : broken(text, 0)) line(line, left);
        font = usual;
        return this;
    }

    Setting centred(String text, double inSize) {
        double usual = size;
        size = inSize;
        line(text, (WIDE - width(text)) / 2);
        size = usual;
        return this;
    }

    Setting right(String text) {
        line(text, left + columns * size - width(text));
        return this;
    }

    /** Sets one line, and goes on to the next. */
    void line(String text, double x) {
        if (y > bottom) newPage();
        put(text, x, y);
        y += pitch;
    }

    /** Sets one line wherever wanted. */
    Setting put(String text, double x, double baseline) {
        double at = x;
        for (int c : text.codePoints().toArray()) {
            page.text(Character.toString(c), at, baseline, advance(c), size, 0, font);
            at += advance(c);
        }
        return this;
    }

    /** Draws the borders of cells: all lines across, and all lines down, from first to last. */
    Setting grid(double[] xs, double[] ys) {
        for (double at : ys) page.line(xs[0], at, xs[xs.length - 1], at);
        for (double at : xs) page.line(at, ys[0], at, ys[ys.length - 1]);
        return this;
    }

    double width(String text) {
        return text.codePoints().mapToDouble(this::advance).sum();
    }

    private double advance(int c) {
        return c < 0x2000 ? size / 2 : size;
    }

    private List<String> broken(String text) {
        return broken(text, indent);
    }

    /** Lines as full as they get, none beginning with a mark that closes, no number parted. */
    private List<String> broken(String text, int first) {
        List<String> lines = new ArrayList<>();
        double room = (columns - first) * size;
        int from = 0;
        for (int i = 0; i < text.length(); ) {
            int end = i + 1;
            while (end < text.length() && bound(text, end)) end++;
            if (width(text.substring(from, end)) > room) {
                lines.add(text.substring(from, i));
                from = i;
                room = columns * size;
            }
            i = end;
        }
        lines.add(text.substring(from));
        return lines;
    }

    private static boolean bound(String text, int at) {
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        return "，。、；：”）》！？%".indexOf(c) >= 0
                || "“（《".indexOf(before) >= 0
                || c < 0x80 && before < 0x80;
    }

    Document document() {
        pages.add(page);
        return pages.document();
    }

    List<String> texts() {
        return document().paragraphs().stream().map(Paragraph::text).toList();
    }

    UnreadableReportException refusal() {
        return assertThrows(UnreadableReportException.class, this::document);
    }
}
