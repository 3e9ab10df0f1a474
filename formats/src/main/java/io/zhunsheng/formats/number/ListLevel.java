package io.zhunsheng.formats.number;

import io.zhunsheng.document.number.Numerals;

/**
 * One level of a numbered list (ECMA-376, 17.9.6).
 *
 * @param start its first number
 * @param numerals how its number is written
 * @param text its label: {@code %1} to {@code %9} stand for the numbers of the levels, as in {@code
 *     （%2）}
 * @param suffix what stands between label and paragraph
 * @param legal whether all numbers of the label are written in plain figures (17.9.4: isLgl)
 * @param restart the 1-based level that makes it begin anew, as any above that does; 0 for none,
 *     null for whichever is above (17.9.10: lvlRestart)
 */
public record ListLevel(
        int start, Numerals numerals, String text, Suffix suffix, boolean legal, Integer restart) {
    private static final int LONGEST = 255;

    public ListLevel {
        if (text.length() > LONGEST) text = text.substring(0, LONGEST);
    }

    /** What stands between a label and its paragraph (17.9.28). */
    public enum Suffix {
        /** A tab, seen as a gap only where the label does not end in a mark of its own: 第一章. */
        TAB,
        SPACE,
        NOTHING
    }

    /** A level that begins at one and has no peculiarities. */
    public static ListLevel of(Numerals numerals, String text) {
        return new ListLevel(1, numerals, text, Suffix.NOTHING, false, null);
    }

    /** What is seen between a label of this level and its paragraph. */
    public String gap(CharSequence label) {
        if (label.length() == 0 || suffix == Suffix.NOTHING) return "";
        char last = label.charAt(label.length() - 1);
        boolean open = numerals == Numerals.BULLET || Character.isLetterOrDigit(last);
        return suffix == Suffix.SPACE || open ? " " : "";
    }
}
