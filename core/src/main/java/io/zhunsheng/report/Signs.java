package io.zhunsheng.report;

/**
 * A set of characters to look for; a table, for the light compiler calls a method for every look
 * into a string.
 */
final class Signs {
    private final long[] table = new long[1 << Character.SIZE - 6];

    /** The highest of them: most characters of a text are above all marks. */
    private final char highest;

    /** The only one, or -1: the string's own search is faster. */
    private final int only;

    private Signs(String signs) {
        char most = 0;
        for (int i = 0; i < signs.length(); i++) {
            table[signs.charAt(i) >> 6] |= 1L << signs.charAt(i);
            if (signs.charAt(i) > most) most = signs.charAt(i);
        }
        highest = most;
        only = signs.length() == 1 ? signs.charAt(0) : -1;
    }

    /** The characters of a text. */
    static Signs of(String signs) {
        return new Signs(signs);
    }

    boolean has(char c) {
        return (table[c >> 6] & 1L << c) != 0;
    }

    /** Where the first of them stands at a place or behind it, or -1. */
    int in(String text, int from) {
        if (only >= 0) return text.indexOf(only, from);
        long[] signs = table;
        char most = highest;
        for (int at = from, length = text.length(); at < length; at++) {
            char c = text.charAt(at);
            if (c <= most && (signs[c >> 6] & 1L << c) != 0) return at;
        }
        return -1;
    }

    /** Where the first other character stands at a place or behind it, or the end. */
    int notIn(String text, int from) {
        int at = from;
        while (at < text.length() && has(text.charAt(at))) at++;
        return at;
    }
}
