package io.zhunsheng.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns calendar years into signs relative to the report's own year, so that cues need not know it.
 */
public final class Years {
    static final char OTHER = '\uE000';
    static final char BEFORE = '\uE001';
    static final char SAME = '\uE002';
    static final char AFTER = '\uE003';

    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)(20\\d\\d)(?:年度?|度)(?!底|末|初|[\\d一]|以来|前)");

    private Years() {}

    /**
     * The text with each 2019年(度) replaced by one sign; unchanged signs where the year is unknown.
     */
    public static String relative(String text, Integer year) {
        if (!mayStandIn(text)) return text;
        Matcher matcher = YEAR.matcher(text);
        return matcher.replaceAll(
                found -> String.valueOf(sign(Integer.parseInt(found.group(1)), year)));
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
