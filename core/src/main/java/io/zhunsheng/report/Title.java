package io.zhunsheng.report;

import io.zhunsheng.knowledge.KnownDocument;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title as cited, taken apart.
 *
 * @param words the title, normalised
 * @param letters its letters without years and marks
 * @param from first year, or null
 * @param until last year, or null
 * @param marked whether the last year is written 2020年, or no year is part of the title
 * @param ahead whether the years stand before the name
 */
record Title(
        String words, String letters, Integer from, Integer until, boolean marked, boolean ahead) {
    private static final String CENTURY = "20";
    private static final Pattern BEHIND = Pattern.compile("\\((20\\d\\d)年?-{1,2}(20\\d\\d)年?\\)");
    private static final Pattern YEARS =
            Pattern.compile("\\(?(20\\d\\d)(年?)[-~至]{0,2}(20\\d\\d)(年?)\\)?");

    /** Takes a title apart; its years may stand in the text behind the closing mark. */
    static Title of(String words, String text, int behind) {
        Matcher years = words.contains(CENTURY) ? YEARS.matcher(words) : null;
        if (years != null && years.find()) {
            String rest = words.substring(0, years.start()) + words.substring(years.end());
            return new Title(
                    words,
                    letters(rest),
                    year(years, 1),
                    year(years, 3),
                    !years.group(4).isEmpty(),
                    years.start() == 0);
        }
        boolean open = text.startsWith("(" + CENTURY, behind);
        Matcher outside = open ? BEHIND.matcher(text).region(behind, text.length()) : null;
        if (outside == null || !outside.lookingAt())
            return new Title(words, letters(words), null, null, true, false);
        return new Title(words, letters(words), year(outside, 1), year(outside, 2), true, false);
    }

    /** Letters and figures only: marks, blanks and brackets do not make another title. */
    static String letters(String normal) {
        int rest = 0;
        while (rest < normal.length() && Letters.is(normal.charAt(rest))) rest++;
        if (rest == normal.length()) return normal;
        StringBuilder letters = new StringBuilder(normal.length()).append(normal, 0, rest);
        for (int i = rest; i < normal.length(); i++)
            if (Letters.is(normal.charAt(i))) letters.append(normal.charAt(i));
        return letters.toString();
    }

    private static Integer year(Matcher matcher, int group) {
        return Integer.valueOf(matcher.group(group));
    }

    /** Whether it bears the years of a known document. */
    boolean dated(KnownDocument known) {
        return from != null && from.equals(known.from()) && until.equals(known.until());
    }
}
