package io.zhunsheng.formats.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds headers, footers and page numbers (页眉、页脚、页码), and takes them off the pages. */
final class Margins {
    private static final int DEEPEST = 4;
    private static final int LONGEST = 60;
    private static final String NUMBER = "(?:\\d{1,4}|[一二三四五六七八九十百]{1,5})";

    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "[-—–―－─~·•] ?\\d{1,4} ?[-—–―－─~·•]"
                            + "|[-—–―─]{0,2} ?第 ?NO ?页 ?(?:[,，、/(（]? ?共 ?NO ?页 ?[)）]?)? ?[-—–―─]{0,2}"
                                    .replace("NO", NUMBER)
                            + "|共 ?NO ?页 ?[,，]? ?第 ?NO ?页".replace("NO", NUMBER)
                            + "|(?i:page) ?\\d{1,4}(?: ?(?i:of|/) ?\\d{1,4})?"
                            + "|(?i:https?://.*) \\d{1,4} ?/ ?\\d{1,4}");
    private static final Pattern BARE = Pattern.compile("(\\d{1,4})(?: ?/ ?\\d{1,4})?");

    private final List<Sheet> sheets;
    private final double pitch;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<Integer, Integer> offsets = new HashMap<>();

    Margins(List<Sheet> sheets) {
        this.sheets = sheets;
        this.pitch = pitch(sheets);
        for (Sheet sheet : sheets) {
            Set<String> here = new HashSet<>();
            Set<Integer> numbers = new HashSet<>();
            for (Row row : outermost(sheet)) {
                here.add(key(row));
                Matcher bare = BARE.matcher(row.text());
                if (bare.matches()) numbers.add(Integer.parseInt(bare.group(1)) - sheet.number);
            }
            here.forEach(key -> seen.merge(key, 1, Integer::sum));
            numbers.forEach(offset -> offsets.merge(offset, 1, Integer::sum));
        }
    }

    void cut() {
        for (Sheet sheet : sheets) sheet.rows = kept(sheet);
    }

    private static List<Row> outermost(Sheet sheet) {
        List<Row> rows = sheet.rows;
        List<Row> outermost = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++)
            if (i < DEEPEST || i >= rows.size() - DEEPEST) outermost.add(rows.get(i));
        return outermost;
    }

    /** What is the same about rows repeated on many pages: place and words, whatever the number. */
    private static String key(Row row) {
        return Math.round(row.y() / row.lines().get(0).size) + row.text().replaceAll("\\d+", "#");
    }

    private List<Row> kept(Sheet sheet) {
        int from = 0;
        int to = sheet.rows.size();
        while (from < to && from < DEEPEST && above(sheet, from) && margin(sheet, from, 1)) from++;
        int last = to - DEEPEST;
        while (to > from && to > last && below(sheet, to - 1) && margin(sheet, to - 1, -1)) to--;
        return new ArrayList<>(sheet.rows.subList(from, to));
    }

    private static boolean above(Sheet sheet, int row) {
        double y = sheet.rows.get(row).y();
        return sheet.tables.stream().noneMatch(t -> t.top() < y);
    }

    private static boolean below(Sheet sheet, int row) {
        double y = sheet.rows.get(row).y();
        return sheet.tables.stream().noneMatch(t -> t.top() > y);
    }

    private boolean margin(Sheet sheet, int at, int inwards) {
        Row row = sheet.rows.get(at);
        String text = row.text();
        if (PAGE_NUMBER.matcher(text).matches()) return true;
        Matcher bare = BARE.matcher(text);
        if (bare.matches()) return number(sheet, row, bare);
        int times = seen.getOrDefault(key(row), 0);
        if (text.length() > LONGEST || Letters.endSentence(text)) return false;
        return times >= 3 && times * 5 >= sheets.size() * 2 && apart(sheet, at, at + inwards);
    }

    /** Whether a row is set off from the next one, by room or by its size. */
    private boolean apart(Sheet sheet, int at, int next) {
        if (next < 0 || next >= sheet.rows.size()) return true;
        Row row = sheet.rows.get(at);
        Row other = sheet.rows.get(next);
        double size = row.lines().get(0).size;
        return Math.abs(row.y() - other.y()) > 1.2 * pitch
                || Math.abs(size - other.lines().get(0).size) > 0.08 * size;
    }

    /** The usual distance of two rows. */
    private static double pitch(List<Sheet> sheets) {
        List<Double> steps = new ArrayList<>();
        for (Sheet sheet : sheets)
            for (int i = 1; i < sheet.rows.size(); i++)
                steps.add(sheet.rows.get(i).y() - sheet.rows.get(i - 1).y());
        steps.sort(null);
        return steps.isEmpty() ? 0 : steps.get(steps.size() / 4);
    }

    /** Whether a number that stands alone counts pages: it rises with them, or stands apart. */
    private boolean number(Sheet sheet, Row row, Matcher number) {
        int offset = Integer.parseInt(number.group(1)) - sheet.number;
        if (sheets.size() > 1) return offsets.getOrDefault(offset, 0) * 2 >= sheets.size();
        double middle = (row.left() + row.right()) / 2;
        boolean last = row == sheet.rows.get(sheet.rows.size() - 1);
        return offset == 0 && last && middle > 0.4 * sheet.width;
    }
}
