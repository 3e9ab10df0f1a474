package io.zhunsheng.formats.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the glyphs of a line tell about it. */
final class Measures {
    private Measures() {}

    /** The fonts of its Chinese characters, where they change. */
    static List<String> fonts(List<Glyph> glyphs) {
        List<String> fonts = new ArrayList<>(2);
        String last = null;
        for (Glyph glyph : glyphs) {
            if (Letters.narrow(glyph.text().charAt(0)) || glyph.font().equals(last)) continue;
            last = glyph.font();
            fonts.add(last);
        }
        return fonts;
    }

    static double size(List<Glyph> glyphs) {
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

    static double baseline(List<Glyph> glyphs, double size) {
        for (Glyph glyph : glyphs)
            if (Math.abs(glyph.size() - size) < 0.02 * size + 0.01) return glyph.y();
        return glyphs.get(0).y();
    }

    static double edge(List<Glyph> glyphs) {
        int last = glyphs.size() - 1;
        while (last > 0 && Letters.closing(glyphs.get(last).text().charAt(0))) last--;
        return glyphs.get(last).right();
    }

    static double token(List<Glyph> glyphs) {
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

    static double hanging(List<Glyph> glyphs, String text) {
        int mark = Mark.length(text);
        int at = 0;
        for (Glyph glyph : glyphs) {
            if (at >= mark) return glyph.x();
            at += glyph.text().length();
        }
        return glyphs.get(0).x();
    }

    /** The characters, with blanks where they stand between words or are as wide as a character. */
    static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        Glyph last = null;
        boolean spaced = spaced(glyphs);
        for (Glyph glyph : glyphs) {
            if (last != null && parted(last, glyph, spaced)) text.append(' ');
            text.append(glyph.text());
            last = glyph;
        }
        return text.toString();
    }

    /** Whether its Chinese characters all stand apart, as in a letter-spaced heading. */
    private static boolean spaced(List<Glyph> glyphs) {
        int apart = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph last = glyphs.get(i - 1);
            Glyph next = glyphs.get(i);
            if (narrow(last) || narrow(next)) continue;
            if (next.x() - last.right() < 0.4 * last.size()) return false;
            apart++;
        }
        return apart > 0;
    }

    private static boolean narrow(Glyph glyph) {
        return Letters.narrow(glyph.text().charAt(glyph.text().length() - 1));
    }

    private static boolean parted(Glyph last, Glyph next, boolean spaced) {
        double gap = next.x() - last.right();
        double size = Math.min(last.size(), next.size());
        if (narrow(last) && Letters.narrow(next.text().charAt(0))) return gap > 0.15 * size;
        return !spaced && gap > 0.9 * size;
    }
}
