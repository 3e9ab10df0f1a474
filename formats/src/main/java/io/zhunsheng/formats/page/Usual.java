package io.zhunsheng.formats.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What most lines have in common. */
final class Usual {
    private Usual() {}

    /** The size most of the text has. */
    static double size(List<Line> lines) {
        Map<Double, Integer> lengths = new HashMap<>();
        for (Line line : lines) lengths.merge(line.size, line.text.length(), Integer::sum);
        return most(lengths, 1.0);
    }

    /** The font most lines have that are in one font. */
    static String font(List<Line> lines) {
        Map<String, Integer> lengths = new HashMap<>();
        for (Line line : lines)
            if (line.plain) lengths.merge(line.lastFont, line.text.length(), Integer::sum);
        return most(lengths, "");
    }

    private static <T> T most(Map<T, Integer> counts, T none) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(none);
    }

    /** The distance of most baselines, 0 where there is but one line. */
    static double pitch(List<Line> lines) {
        double[] steps = new double[lines.size()];
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            double step = lines.get(i).y - lines.get(i - 1).y;
            if (lines.get(i).page == lines.get(i - 1).page && step > 0) steps[count++] = step;
        }
        Arrays.sort(steps, 0, count);
        return count == 0 ? 0 : steps[count / 2];
    }
}
