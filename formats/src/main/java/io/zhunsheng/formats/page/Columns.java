package io.zhunsheng.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells text set in two columns from a table, and reads one column after the other (分栏). */
final class Columns {
    private static final int FEWEST_ROWS = 6;

    private final double gutter;
    private final List<Stretch> stretches = new ArrayList<>();
    private List<Row> whole = new ArrayList<>();
    private List<Row> left = new ArrayList<>();
    private List<Row> right = new ArrayList<>();

    private Columns(double gutter) {
        this.gutter = gutter;
    }

    /**
     * A stretch of a page, in the order it is read.
     *
     * @param column 0 where the text runs over the whole width, else the number of its column
     * @param rows its rows, from top to bottom
     */
    record Stretch(int column, List<Row> rows) {}

    /**
     * Cuts a page into stretches.
     *
     * @param usual where the gap lies on other pages as wide, not a number where there is none
     */
    static List<Stretch> of(List<Row> rows, double usual) {
        boolean fits = !rows.isEmpty() && rows.stream().noneMatch(r -> crosses(r, usual));
        double own = gutter(rows);
        double gutter = Double.isNaN(own) && fits ? usual : own;
        if (Double.isNaN(gutter)) return List.of(new Stretch(0, rows));
        Columns columns = new Columns(gutter);
        for (Row row : rows) columns.add(row);
        columns.flush();
        return columns.stretches;
    }

    private static boolean crosses(Row row, double at) {
        for (Line line : row.lines()) if (line.left < at && line.right > at) return true;
        return false;
    }

    private void add(Row row) {
        boolean crosses = crosses(row, gutter);
        if (crosses == whole.isEmpty()) flush();
        if (crosses) {
            whole.add(row);
            return;
        }
        List<Line> before = row.lines().stream().filter(l -> l.right <= gutter).toList();
        List<Line> behind = row.lines().stream().filter(l -> l.right > gutter).toList();
        if (!before.isEmpty()) left.add(new Row(row.y(), before, false));
        if (!behind.isEmpty()) right.add(new Row(row.y(), behind, false));
    }

    private void flush() {
        if (!whole.isEmpty()) stretches.add(new Stretch(0, whole));
        if (!left.isEmpty()) stretches.add(new Stretch(1, left));
        if (!right.isEmpty()) stretches.add(new Stretch(2, right));
        whole = new ArrayList<>();
        left = new ArrayList<>();
        right = new ArrayList<>();
    }

    /** Where the gap between two columns runs; not a number where there are none. */
    static double gutter(List<Row> rows) {
        List<Row> parted = rows.stream().filter(r -> r.lines().size() == 2).toList();
        if (parted.size() < FEWEST_ROWS) return Double.NaN;
        List<Double> ends = new ArrayList<>();
        List<Double> starts = new ArrayList<>();
        for (Row row : parted) {
            ends.add(row.lines().get(0).right);
            starts.add(row.lines().get(1).left);
        }
        ends.sort(Comparator.naturalOrder());
        starts.sort(Comparator.naturalOrder());
        // One or two lines may stick out, never the rest.
        double from = ends.get(ends.size() * 19 / 20);
        double to = starts.get(starts.size() / 20);
        boolean set = from < to && dense(parted, true) && dense(parted, false);
        return set ? (from + to) / 2 : Double.NaN;
    }

    /** Whether most lines of a column are as long as it is wide, as cells hardly ever are. */
    private static boolean dense(List<Row> parted, boolean left) {
        double widest = 0;
        for (Row row : parted) widest = Math.max(widest, side(row, left).width());
        int many = 0;
        for (Row row : parted) {
            Line line = side(row, left);
            if (line.width() > 0.85 * widest && line.width() > 8 * line.size) many++;
        }
        return many * 2 > parted.size();
    }

    private static Line side(Row row, boolean left) {
        return row.lines().get(left ? 0 : 1);
    }
}
