package io.zhunsheng.report;

import io.zhunsheng.text.Signs;
import java.util.Arrays;

/**
 * Covers what holds no figures of the report's own – titles, side remarks, names in quotes – each
 * character by a sign that is no mark.
 */
final class Plain {
    static final char COVER = '\u0001';

    private static final Signs OPENINGS = Signs.of("《([\"");
    private static final Signs NO_NAME = Signs.of(",;:。");
    private static final Signs NUMERALS = Signs.of("0123456789一二三四五六七八九十百千万两");

    private Plain() {}

    /** The text with asides covered, those that divide a total apart; no place moves. */
    static String of(String text) {
        char[] signs = text.toCharArray();
        boolean covered = false;
        int open = OPENINGS.in(signs, 0, signs.length);
        boolean titles = true;
        while (open >= 0) {
            boolean title = text.charAt(open) == '《';
            int close = title && !titles ? -1 : close(text, open);
            // Where one title does not end, none behind it does.
            titles &= !title || close >= 0;
            if (close >= 0) {
                cover(text, signs, open, close);
                covered = true;
            }
            open = OPENINGS.in(signs, Math.max(open, close) + 1, signs.length);
        }
        return covered ? new String(signs) : text;
    }

    /** Where an aside ends, or -1; brackets within brackets are none. */
    private static int close(String text, int open) {
        char first = text.charAt(open);
        char last = first == '《' ? '》' : first == '(' ? ')' : first == '[' ? ']' : first;
        for (int at = open + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == last) return at;
            if (c == first && first != '《') return -1;
        }
        return -1;
    }

    private static void cover(String text, char[] plain, int open, int close) {
        if (text.startsWith("(其中", open)) {
            plain[open] = ',';
            plain[close] = '。';
        } else if (text.charAt(open) != '"' || name(text, open + 1, close))
            Arrays.fill(plain, open, close + 1, COVER);
    }

    /** Whether quoted words are a name with a number in it. */
    private static boolean name(String text, int from, int to) {
        boolean number = false;
        for (int at = from; at < to; at++) {
            if (NO_NAME.has(text.charAt(at))) return false;
            number |= NUMERALS.has(text.charAt(at));
        }
        return number;
    }
}
