package io.zhunsheng.outline;

import io.zhunsheng.text.Digits;

/**
 * Turns calendar years into signs relative to the report's own year, so that cues need not know it.
 */
public final class Years {
    static final char OTHER = '\uE000';
    static final char BEFORE = '\uE001';
    static final char SAME = '\uE002';
    static final char AFTER = '\uE003';

    private Years() {}

    /**
     * The text with each 2019年(度) replaced by one sign; unchanged signs where the year is unknown.
     */
    public static String relative(String text, Integer year) {
        if (!mayStandIn(text)) return text;
        StringBuilder relative = new StringBuilder(text.length());
        int from = 0;
        for (int at = text.indexOf("20"); at >= 0; at = text.indexOf("20", at + 1)) {
            int end = at < from ? at : end(text, at);
            if (end == at) continue;
            relative.append(text, from, at).append(sign(number(text, at), year));
            from = end;
        }
        return from == 0 ? text : relative.append(text, from, text.length()).toString();
    }

    /** Where a calendar year that begins there ends, or there: 2019年, 2019年度, 2019度. */
    private static int end(String text, int at) {
        if (at > 0 && Digits.at(text, at - 1)
                || !Digits.at(text, at + 2)
                || !Digits.at(text, at + 3)) return at;
        int name = at + 4;
        int end = text.startsWith("年", name) ? name + 1 : name;
        // Where what follows 年度 forbids it, 年 alone is one, since 度 forbids nothing.
        if (text.startsWith("度", end) && (end > name || !partOfOne(text, end + 1)))
            return partOfOne(text, end + 1) ? end : end + 1;
        return end > name && !partOfOne(text, end) ? end : at;
    }

    /** Whether what stands there makes the year before it part of a longer expression. */
    private static boolean partOfOne(String text, int at) {
        if (at >= text.length()) return false;
        char c = text.charAt(at);
        return "底末初一前".indexOf(c) >= 0 || Digits.at(text, at) || text.startsWith("以来", at);
    }

    private static int number(String text, int at) {
        return 2000 + 10 * (text.charAt(at + 2) - '0') + text.charAt(at + 3) - '0';
    }

    /** Whether a text can hold a calendar year at all. */
    public static boolean mayStandIn(String text) {
        return text.indexOf('年') >= 0 || text.indexOf('度') >= 0;
    }

    private static char sign(int found, Integer year) {
        if (year == null) return OTHER;
        return switch (found - year) {
            case -1 -> BEFORE;
            case 0 -> SAME;
            case 1 -> AFTER;
            default -> OTHER;
        };
    }
}
