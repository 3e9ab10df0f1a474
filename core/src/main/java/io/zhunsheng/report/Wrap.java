package io.zhunsheng.report;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How a text was wrapped (折行): the width at which its lines break amid their sentences.
 *
 * @param width the width
 * @param measure how a line is measured: in characters, or in columns of a terminal or page
 */
record Wrap(int width, ToIntFunction<Line> measure) {
    private static final int SHORTEST = 16;
    static final int LONGEST = 200;
    private static final int SLACK = 4;
    private static final int LEAST_LINES = 5;

    /** Of so many lines of a text that is wrapped, less than one is longer. */
    private static final int LONGER_SHARE = 10;

    /** How the lines were wrapped, or null where they were not: too many are longer then. */
    static Wrap of(List<Line> lines) {
        if (longer(lines) * LONGER_SHARE >= lines.size()) return null; // however it is measured
        Wrap characters = of(lines, Line::rawLength);
        Wrap columns = of(lines, Line::columns);
        if (characters == null || columns == null) return columns == null ? characters : columns;
        return characters.count(lines) > columns.count(lines) ? characters : columns;
    }

    private static int longer(List<Line> lines) {
        int longer = 0;
        for (Line line : lines) if (line.rawLength() > LONGEST) longer++;
        return longer;
    }

    private static Wrap of(List<Line> lines, ToIntFunction<Line> measure) {
        int[] ends = new int[LONGEST + 1];
        int[] widths = new int[LONGEST + 2];
        int running = 0;
        for (Line line : lines) {
            int width = measure.applyAsInt(line);
            widths[Math.min(width, LONGEST + 1)]++;
            if (!runs(line)) continue;
            running++;
            if (width <= LONGEST) ends[width]++;
        }
        int best = 0;
        int most = 0;
        for (int width = SHORTEST; width <= LONGEST; width++) {
            int near = 0;
            for (int w = width; w > width - SLACK; w--) near += ends[w];
            if (near >= most) {
                most = near;
                best = width;
            }
        }
        int longer = 0;
        for (int width = best + 2; width < widths.length; width++) longer += widths[width];
        boolean wrapped =
                most >= LEAST_LINES
                        && most * 6 >= lines.size()
                        && most * 2 >= running
                        && longer * LONGER_SHARE < lines.size();
        return wrapped ? new Wrap(best, measure) : null;
    }

    private int count(List<Line> lines) {
        int count = 0;
        for (Line line : lines) if (full(line) && runs(line)) count++;
        return count;
    }

    /** Whether a line is as wide as lines get. */
    boolean full(Line line) {
        int width = measure.applyAsInt(line);
        return width > this.width - SLACK && width <= this.width + 1;
    }

    /** Whether a line that is no heading ends amid a sentence. */
    private static boolean runs(Line line) {
        return line.length() >= SHORTEST / 2
                && line.level == 0
                && amid(line)
                && Mark.of(line) == null;
    }

    static boolean amid(Line line) {
        return "。;!?:".indexOf(line.text.charAt(line.length() - 1)) < 0;
    }
}
