package io.zhunsheng.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands on one baseline of a page, cut where wide gaps lie.
 *
 * @param y the baseline
 * @param lines the pieces, from left to right; at least one
 * @param tabular whether a neighbour is cut as well, as in tables without lines
 */
record Row(double y, List<Line> lines, boolean tabular) {
    /** Baselines nearer than this, in sizes of the font, are one: raised marks belong to it. */
    private static final double SAME = 0.4;

    /** Wider than this, in sizes of the font, a gap parts cells. */
    private static final double GAP = 1.45;

    static List<Row> of(List<Glyph> glyphs, int page) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        List<Row> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        Glyph tallest = null;
        for (Glyph glyph : sorted) {
            if (tallest != null
                    && glyph.y() - tallest.y() > SAME * Math.max(glyph.size(), tallest.size())) {
                add(rows, row, page);
                row = new ArrayList<>();
                tallest = null;
            }
            row.add(glyph);
            if (tallest == null || !glyph.blank() && glyph.size() > tallest.size()) tallest = glyph;
        }
        add(rows, row, page);
        for (int i = 0; i < rows.size(); i++) rows.set(i, rows.get(i).among(rows, i));
        return rows;
    }

    private Row among(List<Row> rows, int at) {
        boolean above = at > 0 && rows.get(at - 1).lines.size() > 1;
        boolean below = at + 1 < rows.size() && rows.get(at + 1).lines.size() > 1;
        return new Row(y, lines, lines.size() > 1 && (above || below));
    }

    private static void add(List<Row> rows, List<Glyph> glyphs, int page) {
        glyphs.sort(Comparator.comparingDouble(Glyph::x));
        List<Line> lines = new ArrayList<>();
        for (List<Glyph> piece : pieces(glyphs)) lines.add(Line.of(piece, page));
        if (!lines.isEmpty()) rows.add(new Row(lines.get(0).y, lines, false));
    }

    private static List<List<Glyph>> pieces(List<Glyph> glyphs) {
        List<List<Glyph>> pieces = new ArrayList<>();
        List<Glyph> piece = new ArrayList<>();
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (glyph.blank() || last != null && again(last, glyph)) continue;
            boolean apart =
                    last != null
                            && glyph.x() - inked(last) > GAP * Math.max(glyph.size(), last.size());
            if (apart && !Mark.is(text(piece))) {
                pieces.add(piece);
                piece = new ArrayList<>();
            }
            piece.add(glyph);
            last = glyph;
        }
        if (!piece.isEmpty()) pieces.add(piece);
        return spaced(pieces) ? List.of(joined(pieces)) : pieces;
    }

    /** Where the ink of a glyph ends: closing marks fill but half of their square. */
    private static double inked(Glyph glyph) {
        boolean half =
                Letters.closing(glyph.text().charAt(0)) && glyph.width() > 0.9 * glyph.size();
        return glyph.right() - (half ? glyph.width() / 2 : 0);
    }

    /** Whether it is the same glyph once more, struck twice to look bold. */
    private static boolean again(Glyph last, Glyph glyph) {
        return glyph.text().equals(last.text())
                && glyph.x() - last.x() < 0.3 * Math.min(last.width(), last.size());
    }

    /**
     * Whether single characters stand wide apart, as in a letter-spaced heading, or in a line that
     * was stretched because a long word behind it did not fit.
     */
    private static boolean spaced(List<List<Glyph>> pieces) {
        int last = pieces.size() - 1;
        boolean single = last >= 1 && pieces.get(last).size() == 1;
        if (last < (single ? 1 : 2)) return false;
        double first = gap(pieces, 0);
        for (int i = 0; i < pieces.size(); i++) {
            Glyph glyph = pieces.get(i).get(0);
            if (i < last || single) {
                boolean character = !Letters.narrow(glyph.text().charAt(0));
                if (pieces.get(i).size() > 1 || !character) return false;
            }
            if (i == last) continue;
            boolean even = Math.abs(gap(pieces, i) - first) < 0.2 * glyph.size();
            if (!even || first > 5 * glyph.size()) return false;
        }
        return true;
    }

    private static double gap(List<List<Glyph>> pieces, int at) {
        return pieces.get(at + 1).get(0).x() - pieces.get(at).get(0).right();
    }

    private static List<Glyph> joined(List<List<Glyph>> pieces) {
        List<Glyph> joined = new ArrayList<>();
        for (List<Glyph> piece : pieces) joined.addAll(piece);
        return joined;
    }

    private static String text(List<Glyph> glyphs) {
        if (glyphs.size() > 8) return "";
        StringBuilder text = new StringBuilder();
        for (Glyph glyph : glyphs) text.append(glyph.text());
        return text.toString();
    }

    /** Its text, a blank where it is cut. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) text.append(text.length() == 0 ? "" : " ").append(line.text);
        return text.toString();
    }

    double left() {
        return lines.get(0).left;
    }

    double right() {
        return lines.get(lines.size() - 1).right;
    }
}
