package io.zhunsheng.formats.page;

import java.util.List;

/** The edges between which lines are set, and how they are set (版心). */
final class Frame {
    final double left;
    final double right;

    /** Usual distance of baselines, 0 where it is not known. */
    final double pitch;

    /** The font most of the text has. */
    final String font;

    /** The size most of the text has. */
    final double size;

    /** Whether paragraphs begin with an indent. */
    final boolean indented;

    /** Whether lines are broken anywhere, be it amid a number or before a full stop. */
    final boolean anywhere;

    /** Whether numbered paragraphs begin without indent, though others have one. */
    final boolean marksFlush;

    /** Whether lines that go on are stretched to the right edge. */
    private final boolean justified;

    /** Whether it is a cell, whose lines may be centred. */
    final boolean cell;

    private Frame(List<Line> lines, double room, double wide) {
        size = Usual.size(lines);
        cell = room > 0;
        List<Line> body = lines.stream().filter(l -> Math.abs(l.size - size) < 0.1 * size).toList();
        double[] lefts = body.stream().mapToDouble(l -> l.left).sorted().toArray();
        double[] rights = body.stream().mapToDouble(l -> -l.edge).sorted().toArray();
        left = cell ? first(lefts, 0) : first(lefts, Math.max(2, lefts.length / 10));
        int several = rights.length < 6 ? 1 : Math.max(2, rights.length / 25);
        right = cell ? left + room : right(rights, several, wide);
        pitch = Usual.pitch(body);
        font = Usual.font(body);
        long indents =
                body.stream()
                        .mapToDouble(l -> (l.left - left) / size)
                        .filter(i -> i > 1.3 && i < 3.3)
                        .count();
        anywhere = body.stream().filter(Line::trails).count() * 50 > body.size();
        indented = indents >= 3 && indents * 40 >= body.size();
        justified = justified(body);
        marksFlush = marksFlush(body);
    }

    /** The frame lines were set in. */
    static Frame of(List<Line> lines) {
        return new Frame(lines, 0, 0);
    }

    /** The frame lines were set in, on pages of a known width. */
    static Frame of(List<Line> lines, double wide) {
        return new Frame(lines, 0, wide);
    }

    /** The frame of a cell that leaves so much room for a line. */
    static Frame ofCell(List<Line> lines, double room) {
        return new Frame(lines, room, 0);
    }

    /**
     * The edge lines reach. Where few do, and it lies much further in than on the left, no line may
     * have been full; then both margins are taken to be the same.
     */
    private double right(double[] rights, int several, double wide) {
        double right = -first(rights, several);
        if (rights.length == 0 || right >= wide - 1.4 * left) return right;
        int often = Math.max(3, rights.length * 2 / 5);
        return count(rights, -right) >= often ? right : Math.max(-rights[0], wide - left);
    }

    /** The first place where at least so many of the sorted places lie together. */
    private double first(double[] places, int several) {
        if (places.length == 0) return 0;
        for (int i = 0, end = 0; i < places.length; i++) {
            while (end < places.length && places[end] - places[i] < 0.3 * size) end++;
            if (end - i >= several) return places[i];
        }
        return places[0];
    }

    private boolean marksFlush(List<Line> body) {
        int count = 0;
        for (int i = 1; i < body.size(); i++) {
            boolean flush = indent(body.get(i)) < 0.5 && Mark.starts(body.get(i).text);
            if (flush && body.get(i - 1).right < right - 8 * size) count++;
        }
        return count >= 2;
    }

    private boolean justified(List<Line> body) {
        int near = 0;
        int even = 0;
        for (Line line : body) {
            if (line.right < right - 2 * size) continue;
            near++;
            if (line.right > right - 0.2 * size) even++;
        }
        return even >= 8 && even * 20 >= near * 17;
    }

    /** How many of the sorted places lie at one, or hardly behind it. */
    private int count(double[] places, double at) {
        int count = 0;
        for (double place : places) if (place >= at - 1e-9 && place < at + size) count++;
        return count;
    }

    /** How far from the left edge a line begins, in characters. */
    double indent(Line line) {
        return (line.left - left) / size;
    }

    /**
     * Whether a line was ended because the next one's first characters would not have fitted, with
     * the gap that is set between Chinese characters and others.
     */
    boolean full(Line line, Line next) {
        double need = (anywhere ? next.start : next.token) + 0.05 * size;
        if (next.narrow() != line.endsNarrow()) need += 0.25 * size;
        if (cell || centred(next)) return line.width() + need > right - left;
        // Where every paragraph is indented, a line that is not goes on with what is above.
        boolean body = indent(line) < 3.3 && Math.abs(line.size - size) < 0.1 * size;
        if (indented && body && indent(next) < 0.5) need += 6 * size;
        else if (justified) need = Math.min(need, 0.4 * size);
        return line.right + need > right;
    }

    /** Whether a row is a line stretched to both edges at the one blank in it. */
    boolean stretched(Row row) {
        if (row.tabular() || row.lines().size() != 2) return false;
        Line first = row.lines().get(0);
        Line last = row.lines().get(1);
        return last.left - first.right < 6 * size
                && indent(first) < 2.5
                && Math.abs(last.right - right) < 0.3 * size
                && first.width() + last.width() > 0.7 * (right - left);
    }

    /** Whether a line is centred. */
    boolean centred(Line line) {
        return indent(line) > 1
                && Math.abs(line.left + line.right - left - right) < 1.5 * line.size;
    }
}
