package io.zhunsheng.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands on a page, or in one cell: rows of text, and tables among them.
 *
 * @param page number of the page
 * @param rows the text outside the tables, from top to bottom
 * @param tables the tables, from top to bottom
 */
record Region(int page, List<Row> rows, List<Table> tables) {
    Region {
        tables = new ArrayList<>(tables);
        tables.sort(Comparator.comparingDouble(Table::top));
    }

    /** Glyphs and the grids among them, the smallest grid first. */
    static Region of(int page, List<Glyph> glyphs, List<Grid> grids) {
        List<Glyph> outside = glyphs;
        List<Table> tables = new ArrayList<>();
        for (Grid grid : grids) {
            Table table = new Table(grid);
            outside = table.take(outside);
            table.takeTables(tables);
            if (table.frame(outside.size())) outside.addAll(table.glyphs());
            else if (!table.empty()) tables.add(table);
        }
        return new Region(page, Row.of(outside, page), tables);
    }

    /** All lines outside its tables. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Row row : rows) lines.addAll(row.lines());
        return lines;
    }

    /** All its paragraphs. */
    List<String> paragraphs(Frame frame) {
        Paragraphs paragraphs = new Paragraphs();
        int next = 0;
        for (Row row : rows) {
            for (; next < tables.size() && tables.get(next).top() < row.y(); next++)
                paragraphs.table(page, tables.get(next).cells(page));
            paragraphs.row(row, frame);
        }
        for (; next < tables.size(); next++) paragraphs.table(page, tables.get(next).cells(page));
        return paragraphs.texts();
    }

    List<String> paragraphs() {
        return paragraphs(Frame.of(lines()));
    }
}
