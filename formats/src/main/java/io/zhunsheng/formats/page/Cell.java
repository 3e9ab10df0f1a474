package io.zhunsheng.formats.page;

import java.util.List;

/**
 * A cell of a table, with the paragraphs in it (单元格).
 *
 * @param row its row
 * @param x its left border
 * @param texts its paragraphs
 * @param lines the lines they were wrapped to; none where it holds tables
 * @param frame between which edges
 */
record Cell(int row, double x, List<String> texts, List<Line> lines, Frame frame) {
    /** Whether this cell, at the top of a page, is the rest of the other one, at its foot. */
    boolean continues(Cell other) {
        if (lines.isEmpty() || other.lines.isEmpty()) return false;
        Line last = other.lines.get(other.lines.size() - 1);
        Line next = lines.get(0);
        return Math.abs(x - other.x) < next.size / 2
                && Math.abs(last.size - next.size) < 0.08 * last.size
                && Mark.length(next.text) == 0
                && other.frame.full(last, next);
    }
}
