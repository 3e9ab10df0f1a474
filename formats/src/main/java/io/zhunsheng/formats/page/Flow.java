package io.zhunsheng.formats.page;

import io.zhunsheng.document.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text of all pages in one run: without headers, footers and tables of contents. */
final class Flow {
    private final List<Sheet> sheets;
    private final Map<Sheet, List<Columns.Stretch>> stretches = new HashMap<>();
    private final Map<String, List<Line>> lines = new HashMap<>();
    private final Map<String, Frame> frames = new HashMap<>();
    private final Paragraphs paragraphs = new Paragraphs();

    Flow(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    List<Paragraph> paragraphs() {
        new Margins(sheets).cut();
        Contents.cut(sheets);
        Notes notes = new Notes(sheets);
        Map<Long, Double> gutters = new HashMap<>();
        for (Sheet sheet : sheets) {
            double gutter = Columns.gutter(sheet.rows);
            if (!Double.isNaN(gutter)) gutters.put(Math.round(sheet.width), gutter);
        }
        for (Sheet sheet : sheets)
            measure(sheet, gutters.getOrDefault(Math.round(sheet.width), Double.NaN));
        for (Sheet sheet : sheets) {
            read(sheet);
            paragraphs.later(sheet.number, notes.of(sheet));
            paragraphs.later(sheet.number, sheet.aside);
        }
        return paragraphs.done();
    }

    private void measure(Sheet sheet, double gutter) {
        List<Columns.Stretch> found = Columns.of(sheet.rows, gutter);
        stretches.put(sheet, found);
        for (Columns.Stretch stretch : found)
            for (Row row : stretch.rows())
                for (String kind : List.of(kind(sheet, stretch), side(sheet, stretch)))
                    lines.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(row.lines());
    }

    /** Pages of one width share a frame. */
    private static String kind(Sheet sheet, Columns.Stretch stretch) {
        return Math.round(sheet.width) + "/" + stretch.column();
    }

    /** Left and right pages, whose margins may differ. */
    private static String side(Sheet sheet, Columns.Stretch stretch) {
        return kind(sheet, stretch) + "/" + sheet.number % 2;
    }

    private Frame frame(Sheet sheet, Columns.Stretch stretch) {
        String side = side(sheet, stretch);
        String kind = lines.get(side).size() < 30 ? kind(sheet, stretch) : side;
        return frames.computeIfAbsent(
                kind, k -> Frame.of(lines.get(k), stretch.column() > 0 ? 0 : sheet.width));
    }

    private void read(Sheet sheet) {
        int next = 0;
        for (Columns.Stretch stretch : stretches.get(sheet)) {
            for (Row row : stretch.rows()) {
                while (stretch.column() == 0
                        && next < sheet.tables.size()
                        && sheet.tables.get(next).top() < row.y()) table(sheet, next++);
                paragraphs.row(row, frame(sheet, stretch));
            }
        }
        while (next < sheet.tables.size()) table(sheet, next++);
    }

    private void table(Sheet sheet, int number) {
        paragraphs.table(sheet.number, sheet.tables.get(number).cells());
    }
}
