package io.zhunsheng.report;

import java.util.Arrays;

/**
 * Where the characters of a line stand in the file. Nearly all stand side by side, so only the
 * first of each stretch is noted: its place in the line, its row and its column.
 */
final class Places {
    private static final int FEW = 4;

    private int[] starts = new int[FEW];
    private int[] rows = new int[FEW];
    private int[] columns = new int[FEW];
    private int stretches;

    /**
     * Notes where the character at a place of the line stands, and those behind it side by side.
     */
    void add(int at, int row, int column) {
        if (stretches == starts.length) {
            starts = Arrays.copyOf(starts, 2 * stretches);
            rows = Arrays.copyOf(rows, 2 * stretches);
            columns = Arrays.copyOf(columns, 2 * stretches);
        }
        starts[stretches] = at;
        rows[stretches] = row;
        columns[stretches++] = column;
    }

    /** The row of a character, as an index of the file's paragraphs. */
    int row(int at) {
        return rows[stretch(at)];
    }

    int column(int at) {
        int stretch = stretch(at);
        return columns[stretch] + at - starts[stretch];
    }

    /** Whether the character before stands in the same row, but not side by side. */
    boolean gap(int at) {
        int stretch = stretch(at);
        return starts[stretch] == at
                && at > 0
                && row(at - 1) == rows[stretch]
                && columns[stretch] - column(at - 1) > 1;
    }

    /** The place behind the last character in the same row, as far as the line goes. */
    int rowEnd(int at, int length) {
        int stretch = stretch(at);
        int row = rows[stretch];
        if (rows[stretches - 1] == row) return length; // rows only follow each other
        while (++stretch < stretches) if (rows[stretch] != row) return starts[stretch];
        return length;
    }

    /** Of a stretch of the line. */
    Places part(int from, int to) {
        Places part = new Places();
        part.addAll(this, from, to, 0);
        return part;
    }

    /** Of a line of some length with another one behind it. */
    Places with(int length, Places next, int nextLength) {
        Places both = part(0, length);
        both.addAll(next, 0, nextLength, length);
        return both;
    }

    private void addAll(Places other, int from, int to, int at) {
        if (from >= to) return;
        add(at, other.row(from), other.column(from));
        for (int i = other.stretch(from) + 1; i < other.stretches && other.starts[i] < to; i++)
            add(at + other.starts[i] - from, other.rows[i], other.columns[i]);
    }

    private int stretch(int at) {
        int stretch = stretches - 1;
        if (starts[stretch] <= at) return stretch;
        int found = Arrays.binarySearch(starts, 0, stretches, at);
        return found < 0 ? -found - 2 : found;
    }
}
