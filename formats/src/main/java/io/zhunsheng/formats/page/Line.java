package io.zhunsheng.formats.page;

import java.util.ArrayList;
import java.util.List;

/** Text that stands on one baseline without a wide gap, and what tells how it goes on. */
final class Line {
    final int page;
    final double y;
    final double left;
    final double right;

    /** Where it ends but for marks that may hang over the edge. */
    final double edge;

    /** The size most of it has. */
    final double size;

    /** The font of its first Chinese character: digits and Latin letters have another anyway. */
    final String firstFont;

    final String lastFont;

    /** Whether all of it is in one font. */
    final boolean plain;

    /** Room the characters at its begin need that cannot be parted. */
    final double token;

    /** Room its first character needs. */
    final double start;

    /** Where the text behind its number begins. */
    final double hanging;

    /** Whether a raised mark stands before it, as before footnotes. */
    final boolean noted;

    final String text;

    private Line(List<Glyph> glyphs, int page, double size, boolean noted, String text) {
        Glyph first = glyphs.get(0);
        Glyph last = glyphs.get(glyphs.size() - 1);
        this.page = page;
        this.y = Measures.baseline(glyphs, size);
        this.size = size;
        this.left = first.x();
        this.right = last.right();
        this.edge = Measures.edge(glyphs);
        List<String> fonts = Measures.fonts(glyphs);
        this.firstFont = fonts.isEmpty() ? "" : fonts.get(0);
        this.lastFont = fonts.isEmpty() ? "" : fonts.get(fonts.size() - 1);
        this.plain = fonts.size() < 2;
        this.token = Measures.token(glyphs);
        this.start = first.width();
        this.hanging = Measures.hanging(glyphs, text);
        this.noted = noted;
        this.text = text;
    }

    private Line(Line first, Line last) {
        page = first.page;
        y = first.y;
        size = first.size;
        left = first.left;
        right = last.right;
        edge = last.edge;
        firstFont = first.firstFont;
        lastFont = last.lastFont;
        plain = first.plain && last.plain && firstFont.equals(lastFont);
        token = first.token;
        start = first.start;
        hanging = first.hanging;
        noted = first.noted;
        text = first.text + ' ' + last.text;
    }

    /** This line and what stands behind it on its baseline, as one. */
    Line with(Line rest) {
        return new Line(this, rest);
    }

    static Line of(List<Glyph> glyphs, int page) {
        double size = Measures.size(glyphs);
        double base = Measures.baseline(glyphs, size);
        List<Glyph> kept = new ArrayList<>(glyphs.size());
        boolean noted = false;
        for (Glyph glyph : glyphs) {
            boolean note =
                    glyph.size() < 0.8 * size
                            && base - glyph.y() > 0.15 * size
                            && note(kept, glyph.text());
            if (!note) kept.add(glyph);
            else noted |= kept.isEmpty();
        }
        if (kept.isEmpty()) kept = glyphs;
        return new Line(kept, page, size, noted, Measures.text(kept));
    }

    /** Whether a raised character refers to a note; behind a unit or number it is an exponent. */
    private static boolean note(List<Glyph> before, String text) {
        char c = text.charAt(0);
        boolean mark = c >= '0' && c <= '9' || c >= '①' && c <= '⑳' || "[]〔〕()*＊※".indexOf(c) >= 0;
        if (!mark || before.isEmpty()) return mark;
        String last = before.get(before.size() - 1).text();
        return !Letters.word(last.charAt(last.length() - 1));
    }

    /** Whether it begins as no paragraph does, with a mark that belongs to what is before it. */
    boolean trails() {
        char c = text.charAt(0);
        return Letters.closing(c) && c != '.' && c != '…' && c != '·';
    }

    boolean narrow() {
        return Letters.narrow(text.charAt(0));
    }

    boolean endsNarrow() {
        return Letters.narrow(text.charAt(text.length() - 1));
    }

    double width() {
        return right - left;
    }
}
