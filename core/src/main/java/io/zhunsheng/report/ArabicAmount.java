package io.zhunsheng.report;

import io.zhunsheng.text.Digits;
import io.zhunsheng.text.Signs;
import java.util.List;

/**
 * Reads a number written in figures with its measure word, where its first digit stands; a scan
 * written out, for numbers are many and an expression tries some ninety measure words in turn.
 */
final class ArabicAmount {
    private static final String RANGE = "-~至";
    private static final String ABOVE = "余多来";
    private static final String MORE = "余多";
    private static final String TIMES = "十百千万亿";
    private static final String POINT = "个百分点";
    private static final List<String> ROUGHLY = List.of("以上", "以下", "以内", "左右", "多", "余");
    private static final Signs ROUGHLY_STARTS = Signs.of("以左多余");
    private static final List<String> ABOUT =
            List.of("近", "约", "超", "超过", "逾", "少于", "至少", "不足", "高于", "低于", "上", "数");
    private static final Signs ABOUT_ENDS = Signs.of("近约超过逾于少足上数");
    private static final Signs GOES_ON = Signs.of(".,%" + RANGE + ABOVE + TIMES + Measures.STARTS);
    private static final int SAFE_DIGITS = 15;

    private final String text;
    private final int from;
    private final int number;
    private final int whole;
    private final int places;

    /** The number begins behind the first one of a range. */
    private ArabicAmount(String text, int from, int number) {
        this.text = text;
        this.from = from;
        this.number = number;
        this.whole = whole(text, number);
        this.places = places(text, whole);
    }

    /** The amount that begins with the digit at a place, or null. */
    static Amount at(String text, int from) {
        int row = Digits.end(text, from);
        if (row == text.length() || !GOES_ON.has(text.charAt(row))) return null; // most are years
        int second = second(text, from);
        Amount range = second < 0 ? null : new ArabicAmount(text, from, second).amount();
        return range != null ? range : new ArabicAmount(text, from, from).amount();
    }

    /** Where the second number of a range begins, or -1. */
    private static int second(String text, int from) {
        int to = places(text, Digits.end(text, from));
        if (in("%", text, to)) to++;
        return in(RANGE, text, to) && Digits.end(text, to + 1) > to + 1 ? to + 1 : -1;
    }

    /** The end of a whole number, thousands set apart by commas or not. */
    private static int whole(String text, int from) {
        int first = Digits.end(text, from);
        int to = first;
        while (first - from <= 3 && in(",", text, to) && Digits.end(text, to + 1) >= to + 4)
            to += 4;
        return Digits.end(text, to) == to ? to : first;
    }

    private static int places(String text, int from) {
        int to = in(".", text, from) ? Digits.end(text, from + 1) : from;
        return to > from + 1 ? to : from;
    }

    private static boolean in(String signs, String text, int at) {
        return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }

    /** Signs between number and measure word may also be the beginning of the measure word. */
    private Amount amount() {
        int most = in(ABOVE, text, places) ? places + 1 : places;
        for (int above = most; above >= places; above--) {
            int longest = in(TIMES, text, above) ? above + 1 : above;
            if (longest > above && in(TIMES, text, longest)) longest++;
            for (int times = longest; times >= above; times--)
                for (int more = in(MORE, text, times) ? times + 1 : times; more >= times; more--) {
                    int at = text.startsWith(POINT, more) ? more + 1 : more;
                    String measure = Measures.at(text, at);
                    if (measure != null) return amount(above, times, more, measure, at);
                }
        }
        return null;
    }

    private Amount amount(int above, int timesTo, int more, String measure, int at) {
        double times = times(above, timesTo);
        String counted = measure;
        if (measure.length() == 2 && measure.endsWith("元")) {
            times *= times(at, at + 1);
            counted = "元";
        }
        int end = at + measure.length();
        int to = end + roughly(end);
        boolean exact =
                number == from && above == places && more == timesTo && to == end && !about();
        double step = places > whole ? Math.pow(10, whole + 1 - places) * times : times;
        return new Amount(
                value() * times, step, exact, counted, from, to, text.substring(from, to));
    }

    private double value() {
        if (places > whole || whole - number > SAFE_DIGITS)
            return Double.parseDouble(text.substring(number, places).replace(",", ""));
        long value = 0;
        for (int at = number; at < whole; at++)
            if (text.charAt(at) != ',') value = value * 10 + text.charAt(at) - '0';
        return value;
    }

    private int roughly(int at) {
        if (at == text.length() || !ROUGHLY_STARTS.has(text.charAt(at))) return 0;
        for (String word : ROUGHLY) if (text.startsWith(word, at)) return word.length();
        return 0;
    }

    private boolean about() {
        if (from == 0 || !ABOUT_ENDS.has(text.charAt(from - 1))) return false;
        for (String word : ABOUT) if (text.startsWith(word, from - word.length())) return true;
        return false;
    }

    private double times(int from, int to) {
        double times = 1;
        for (int i = from; i < to; i++)
            times *=
                    switch (text.charAt(i)) {
                        case '十' -> 10;
                        case '百' -> 100;
                        case '千' -> 1_000;
                        case '万' -> 10_000;
                        default -> 100_000_000;
                    };
        return times;
    }
}
