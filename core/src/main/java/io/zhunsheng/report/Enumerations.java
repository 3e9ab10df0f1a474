package io.zhunsheng.report;

import io.zhunsheng.text.Signs;
import java.util.ArrayList;
import java.util.List;

/** Enumerations within paragraphs whose numbers do not go on: 二是…三是… without 一是. */
final class Enumerations {
    private static final String[] FIRST = {
        "首先", "第一是", "第一,", "第一、", "其一", "一方面", "一要", "一来", "一个是", "第一个"
    };
    private static final int NONE = -1;
    private static final int LONGEST_NUMBER = 3;
    private static final Signs NUMERALS = Signs.of("一二三四五六七八九十");
    private static final Signs STARTS = Signs.of("一二三四五六七八九十首第其");

    /** What an item stands behind, unless it is the first thing said; no other item ends in it. */
    private static final Signs STOPS = Signs.of("。;:,、!?)\"");

    private static final int MOST = 40;

    private static final String LATER = "二三四五六七八九十";

    private final List<Stretch> text;
    private final List<NumberSlip> slips = new ArrayList<>();
    private int[] seen = new int[MOST];
    private boolean broken;

    Enumerations(List<Stretch> text) {
        this.text = text;
    }

    /** One slip for each section that has a broken enumeration. */
    List<NumberSlip> slips() {
        int from = 0;
        for (int at = 1; at <= text.size(); at++)
            if (at == text.size() || opens(at)) {
                section(text.subList(from, at));
                from = at;
            }
        return slips;
    }

    /** Headings without number may be items themselves: the enumeration goes on through them. */
    private boolean opens(int at) {
        Node node = text.get(at).node();
        return node.mark != null && node != text.get(at - 1).node();
    }

    private void section(List<Stretch> stretches) {
        boolean counts = false;
        for (Stretch stretch : stretches) counts = counts || later(stretch.text());
        if (!counts) return;
        seen = new int[MOST];
        broken = false;
        for (Stretch stretch : stretches)
            if (stretch.text().indexOf('是') >= 0 || stretch.text().contains("首先")) items(stretch);
    }

    /** Whether an item may stand in a text that is not a first one: only such can be wrong. */
    private static boolean later(String text) {
        for (int at = text.indexOf('是', 1); at >= 0; at = text.indexOf('是', at + 1))
            if (above(text, at - 1) || text.charAt(at - 1) == '一' && above(text, at - 2))
                return true;
        return false;
    }

    private static boolean above(String text, int at) {
        return at >= 0 && LATER.indexOf(text.charAt(at)) >= 0;
    }

    private void items(Stretch stretch) {
        char[] signs = stretch.line().letters();
        int end = 0;
        int at = STARTS.in(signs, 0, signs.length);
        for (; at >= 0; at = STARTS.in(signs, Math.max(at + 1, end), signs.length)) {
            boolean opens = at == 0 || at > end && STOPS.has(signs[at - 1]);
            int to = opens ? end(stretch.text(), at) : NONE;
            if (to == NONE) continue;
            item(stretch, at, to);
            end = to;
        }
    }

    /** Where the words end that open an item at a place: 二是, 首先, 一方面. */
    static int end(String text, int at) {
        int to = NUMERALS.notIn(text, at);
        if (to > at && to - at <= LONGEST_NUMBER && text.startsWith("是", to)) return to + 1;
        for (String word : FIRST) if (text.startsWith(word, at)) return at + word.length();
        return NONE;
    }

    /** The number of an item: that written before 是, or one. */
    static int number(String text, int at, int to) {
        boolean written = NUMERALS.notIn(text, at) == to - 1 && text.charAt(to - 1) == '是';
        return written ? ChineseNumber.value(text.substring(at, to - 1)) : 1;
    }

    private void item(Stretch stretch, int at, int to) {
        int number = number(stretch.text(), at, to);
        if (number <= 0 || number >= MOST) return;
        seen[number]++;
        if (broken || number == 1 || seen[number] <= seen[number - 1]) return;
        broken = true;
        int due = number;
        while (due > 1 && seen[due - 1] < seen[number]) due--;
        boolean repeated = seen[number] > 1 && seen[number - 1] > 0;
        slips.add(
                new NumberSlip(
                        "enumeration",
                        stretch.text().substring(at, to),
                        ChineseNumber.of(repeated ? number + 1 : due) + "是",
                        slips.isEmpty(),
                        stretch.location(at, to)));
    }
}
