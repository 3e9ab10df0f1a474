package io.zhunsheng.formats.number;

import io.zhunsheng.document.number.Numerals;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts the numbered paragraphs of one document, in their order (ECMA-376, 17.9; MS-DOC 2.4.6.3).
 *
 * <p>Ask for the label of every numbered paragraph, an empty one too: each counts, seen or not.
 */
public final class ListNumbering {
    /** Levels a list can have. */
    public static final int LEVELS = 9;

    /**
     * A list as paragraphs refer to it (17.9.15: num).
     *
     * @param id what paragraphs call it
     * @param counters whose numbers it counts on: lists with the same share them (17.9.1:
     *     abstractNum)
     * @param levels its levels, at most nine
     * @param starts numbers, by 0-based level, at which its first paragraph begins anew (17.9.26:
     *     startOverride)
     */
    public record NumberedList(
            String id, String counters, List<ListLevel> levels, Map<Integer, Integer> starts) {
        public NumberedList {
            levels = List.copyOf(levels.size() > LEVELS ? levels.subList(0, LEVELS) : levels);
            starts = Map.copyOf(starts);
        }

        private int start(int level) {
            return starts.getOrDefault(level, levels.get(level).start());
        }
    }

    private final Map<String, Integer[]> counters = new HashMap<>();
    private final Map<String, Set<Integer>> begun = new HashMap<>();

    /**
     * Counts a paragraph.
     *
     * @param level 0-based; out of range it counts as the nearest there is
     * @return its label with what stands behind it, empty where it shows none
     */
    public String label(NumberedList list, int level) {
        if (list.levels().isEmpty()) return "";
        int at = Math.max(0, Math.min(level, list.levels().size() - 1));
        Integer[] numbers = counters.computeIfAbsent(list.counters(), id -> new Integer[LEVELS]);
        count(list, at, numbers);
        return written(list, at, numbers);
    }

    private void count(NumberedList list, int level, Integer[] numbers) {
        boolean first = begun.computeIfAbsent(list.id(), id -> new HashSet<>()).add(level);
        boolean anew = first && list.starts().containsKey(level);
        numbers[level] =
                numbers[level] == null || anew ? list.start(level) : (Integer) (numbers[level] + 1);
        for (int below = level + 1; below < list.levels().size(); below++)
            if (restarts(list.levels().get(below), below, level)) numbers[below] = null;
    }

    private static boolean restarts(ListLevel level, int below, int counted) {
        Integer restart = level.restart();
        return restart == null || restart > below || counted < restart;
    }

    private static String written(NumberedList list, int level, Integer[] numbers) {
        ListLevel own = list.levels().get(level);
        StringBuilder label = new StringBuilder();
        String text = own.text();
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (text.charAt(i) != '%' || next < '1' || next > '9') label.append(text.charAt(i));
            else label.append(number(list, own, text.charAt(++i) - '1', numbers));
        }
        return label.toString().isBlank() ? "" : label + own.gap(label);
    }

    private static String number(NumberedList list, ListLevel own, int level, Integer[] numbers) {
        if (level >= list.levels().size()) return "";
        int number = numbers[level] == null ? list.start(level) : numbers[level];
        Numerals numerals = list.levels().get(level).numerals();
        boolean plain = own.legal() && !numerals.write(number).isEmpty();
        return (plain ? Numerals.DECIMAL : numerals).write(number);
    }
}
