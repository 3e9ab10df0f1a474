package io.zhunsheng.formats.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes footnotes (脚注) off the feet of pages, so that the text above goes on behind them. */
final class Notes {
    private static final Pattern MARK =
            Pattern.compile("[①-⑳*＊※].*|[\\[〔(（]\\d{1,2}[\\]〕)）].*|\\d{1,2} .*");

    private final Map<Sheet, List<String>> notes = new HashMap<>();

    Notes(List<Sheet> sheets) {
        List<Line> lines = new ArrayList<>();
        for (Sheet sheet : sheets) for (Row row : sheet.rows) lines.addAll(row.lines());
        double size = lines.isEmpty() ? 0 : Frame.of(lines).size;
        for (Sheet sheet : sheets) take(sheet, size);
    }

    private void take(Sheet sheet, double size) {
        List<Row> rows = sheet.rows;
        int from = rows.size();
        while (from > 0 && rows.get(from - 1).lines().get(0).size < 0.85 * size) from--;
        while (from < rows.size() && !marked(rows.get(from).lines().get(0))) from++;
        if (from == 0 || from == rows.size()) return;
        List<Row> foot = rows.subList(from, rows.size());
        notes.put(sheet, new Region(sheet.number, List.copyOf(foot), List.of()).paragraphs());
        foot.clear();
    }

    private static boolean marked(Line line) {
        return line.noted || MARK.matcher(line.text).matches();
    }

    List<String> of(Sheet sheet) {
        return notes.getOrDefault(sheet, List.of());
    }
}
