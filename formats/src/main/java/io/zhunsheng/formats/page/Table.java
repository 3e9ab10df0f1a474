package io.zhunsheng.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The glyphs in the cells of a grid, and the tables in them (表格). */
final class Table {
    private final Grid grid;
    private final TreeMap<Integer, List<Glyph>> cells = new TreeMap<>();
    private final TreeMap<Integer, List<Table>> inner = new TreeMap<>();
    private int taken;

    Table(Grid grid) {
        this.grid = grid;
    }

    double top() {
        return grid.top();
    }

    boolean empty() {
        return cells.isEmpty();
    }

    /** Takes those that stand in it, and returns the others. */
    List<Glyph> take(List<Glyph> glyphs) {
        List<Glyph> left = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            double middle = glyph.y() - 0.35 * glyph.size();
            int cell = grid.cell(glyph.x() + glyph.width() / 2, middle);
            if (cell < 0) left.add(glyph);
            else if (!glyph.blank()) {
                cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(glyph);
                taken++;
            }
        }
        return left;
    }

    /** Takes the tables that lie in it out of the list. */
    void takeTables(List<Table> tables) {
        for (Table table : List.copyOf(tables)) {
            int cell = grid.cell(table.grid.middle(), Math.nextUp(table.grid.top()));
            if (cell < 0 || table.grid.wide() > grid.wide()) continue;
            cells.computeIfAbsent(cell, c -> new ArrayList<>());
            inner.computeIfAbsent(cell, c -> new ArrayList<>()).add(table);
            tables.remove(table);
        }
    }

    /**
     * Whether it is no table: one cell holds nearly all the page, as in a frame round the text, or
     * all there is, as where the outline of a character is drawn to make it bold.
     */
    boolean frame(int outside) {
        int most = 0;
        for (List<Glyph> glyphs : cells.values()) most = Math.max(most, glyphs.size());
        return inner.isEmpty()
                && (cells.size() == 1 || most > 300 && most > 0.9 * (taken + outside));
    }

    /** All glyphs in its cells. */
    List<Glyph> glyphs() {
        List<Glyph> all = new ArrayList<>();
        cells.values().forEach(all::addAll);
        return all;
    }

    /** Its cells with their paragraphs, row by row. */
    List<Cell> cells(int page) {
        List<Cell> read = new ArrayList<>();
        double padding = padding();
        cells.forEach(
                (cell, glyphs) -> {
                    List<Table> tables = inner.getOrDefault(cell, List.of());
                    Region region = new Region(page, Row.of(glyphs, page), tables);
                    double room = Math.max(grid.width(cell) - 2 * padding, 0.001);
                    Frame frame = Frame.ofCell(region.lines(), room);
                    List<Line> lines = tables.isEmpty() ? region.lines() : List.of();
                    List<String> texts = region.paragraphs(frame);
                    read.add(new Cell(grid.row(cell), grid.left(cell), texts, lines, frame));
                });
        return read;
    }

    /** The least distance text keeps from the left border of its cell. */
    private double padding() {
        double least = Double.MAX_VALUE;
        for (var cell : cells.entrySet())
            for (Glyph glyph : cell.getValue())
                least =
                        Math.min(
                                Math.min(least, glyph.size()),
                                glyph.x() - grid.left(cell.getKey()));
        return Math.max(0, least);
    }
}
