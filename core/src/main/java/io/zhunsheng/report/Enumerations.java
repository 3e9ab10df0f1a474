package io.zhunsheng.report;

import io.zhunsheng.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Enumerations within paragraphs whose numbers do not go on: 二是…三是… without 一是. */
final class Enumerations {
    static final Pattern ITEM =
            Pattern.compile("([一二三四五六七八九十]{1,3})是|首先|第一[是,、]|其一|一方面|一要|一来|一个是|第一个");
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
        Matcher item = ITEM.matcher(stretch.text());
        for (int to = 0; next(item, signs, to); to = item.end()) item(stretch, item);
    }

    /** Whether there is another item behind the end of the last one; then the matcher holds it. */
    static boolean next(Matcher item, char[] signs, int end) {
        int at = STARTS.in(signs, end, signs.length);
        for (; at >= 0; at = STARTS.in(signs, at + 1, signs.length)) {
            boolean opens = at == 0 || at > end && STOPS.has(signs[at - 1]);
            if (opens && item.region(at, signs.length).lookingAt()) return true;
        }
        return false;
    }

    private void item(Stretch stretch, Matcher item) {
        boolean plain = item.group(1) != null;
        int number = plain ? Mark.value(item.group(1)) : 1;
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
                        item.group(1) + "是",
                        Numbers.chinese(repeated ? number + 1 : due) + "是",
                        slips.isEmpty(),
                        stretch.location(item.start(1), item.end())));
    }
}
