package io.zhunsheng.formats.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        this.y = baseline(glyphs, size);
        this.size = size;
        this.left = first.x();
        this.right = last.right();
        this.edge = edge(glyphs);
        List<String> fonts = fonts(glyphs);
        this.firstFont = fonts.isEmpty() ? "" : fonts.get(0);
        this.lastFont = fonts.isEmpty() ? "" : fonts.get(fonts.size() - 1);
        this.plain = fonts.size() < 2;
        this.token = token(glyphs);
        this.start = first.width();
        this.hanging = hanging(glyphs, text);
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
        double size = size(glyphs);
        double base = baseline(glyphs, size);
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
        return new Line(kept, page, size, noted, text(kept));
    }

    /** Whether a raised character refers to a note; behind a unit or number it is an exponent. */
    private static boolean note(List<Glyph> before, String text) {
        char c = text.charAt(0);
        boolean mark = c >= '0' && c <= '9' || c >= '①' && c <= '⑳' || "[]〔〕()*＊※".indexOf(c) >= 0;
        if (!mark || before.isEmpty()) return mark;
        String last = before.get(before.size() - 1).text();
        return !Letters.word(last.charAt(last.length() - 1));
    }

    /** The fonts of its Chinese characters, where they change. */
    private static List<String> fonts(List<Glyph> glyphs) {
        List<String> fonts = new ArrayList<>(2);
        String last = null;
        for (Glyph glyph : glyphs) {
            if (Letters.narrow(glyph.text().charAt(0)) || glyph.font().equals(last)) continue;
            last = glyph.font();
            fonts.add(last);
        }
        return fonts;
    }

    private static double size(List<Glyph> glyphs) {
        double only = glyphs.get(0).size();
        boolean same = true;
        for (Glyph glyph : glyphs) same &= glyph.size() == only;
        if (same) return only;
        Map<Double, Double> widths = new HashMap<>();
        double best = 0;
        double size = glyphs.get(0).size();
        for (Glyph glyph : glyphs) {
            double rounded = Math.rint(glyph.size() * 50) / 50;
            double width = widths.merge(rounded, glyph.width(), Double::sum);
            if (width > best) {
                best = width;
                size = rounded > 0 ? rounded : glyph.size();
            }
        }
        return size;
    }

    private static double baseline(List<Glyph> glyphs, double size) {
        for (Glyph glyph : glyphs)
            if (Math.abs(glyph.size() - size) < 0.02 * size + 0.01) return glyph.y();
        return glyphs.get(0).y();
    }

    private static double edge(List<Glyph> glyphs) {
        int last = glyphs.size() - 1;
        while (last > 0 && Letters.closing(glyphs.get(last).text().charAt(0))) last--;
        return glyphs.get(last).right();
    }

    private static double token(List<Glyph> glyphs) {
        double room = 0;
        boolean begun = false;
        boolean word = false;
        for (Glyph glyph : glyphs) {
            char c = glyph.text().charAt(0);
            boolean part =
                    !begun
                            || Letters.closing(c)
                            || word && Letters.word(c)
                            || (c == '—' || c == '…') && glyph != glyphs.get(0);
            if (!part) break;
            room += glyph.width();
            begun |= !Letters.opening(c);
            // Some programs keep a quotation and the number behind it together.
            word = Letters.word(c) || c == '”' || c == '’';
        }
        return room;
    }

    private static double hanging(List<Glyph> glyphs, String text) {
        int mark = Mark.length(text);
        int at = 0;
        for (Glyph glyph : glyphs) {
            if (at >= mark) return glyph.x();
            at += glyph.text().length();
        }
        return glyphs.get(0).x();
    }

    /** The characters, with blanks where they stand between words or are as wide as a character. */
    private static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        Glyph last = null;
        boolean spaced = spaced(glyphs);
        for (Glyph glyph : glyphs) {
            if (last != null && !spaced && parted(last, glyph)) text.append(' ');
            text.append(glyph.text());
            last = glyph;
        }
        return text.toString();
    }

    /** Whether all its characters stand apart, as in a letter-spaced heading. */
    private static boolean spaced(List<Glyph> glyphs) {
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph last = glyphs.get(i - 1);
            if (Letters.narrow(glyphs.get(i).text().charAt(0))
                    || glyphs.get(i).x() - last.right() < 0.4 * last.size()) return false;
        }
        return true;
    }

    private static boolean parted(Glyph last, Glyph next) {
        double gap = next.x() - last.right();
        boolean words =
                Letters.narrow(last.text().charAt(last.text().length() - 1))
                        && Letters.narrow(next.text().charAt(0));
        double size = Math.min(last.size(), next.size());
        return gap > (words ? 0.15 : 0.9) * size;
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
