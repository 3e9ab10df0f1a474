package io.zhunsheng.text;

/**
 * A set of characters to look for; a table, for the light compiler calls a method for every look
 * into a string.
 */
public final class Signs {
    private static final int PLACES = 1 << 10;

    private final String signs;

    /** Characters that share a place are told apart by a look at the signs, which is rare. */
    private final long[] places = new long[PLACES / Long.SIZE];

    private Signs(String signs) {
        this.signs = signs;
        for (int i = 0; i < signs.length(); i++)
            places[place(signs.charAt(i))] |= 1L << signs.charAt(i);
    }

    /** The characters of a text. */
    public static Signs of(String signs) {
        return new Signs(signs);
    }

    private static int place(char c) {
        return (c & PLACES - 1) >> 6;
    }

    /** Whether a character is one of them. */
    public boolean has(char c) {
        return (places[place(c)] & 1L << c) != 0 && signs.indexOf(c) >= 0;
    }

    /** Where the first of them stands at a place or behind it, or -1. */
    public int in(String text, int from) {
        if (signs.length() == 1) return text.indexOf(signs.charAt(0), from);
        long[] table = places; // has() written out: called here, it costs a third more with C1
        for (int at = from, length = text.length(); at < length; at++) {
            char c = text.charAt(at);
            if ((table[(c & PLACES - 1) >> 6] & 1L << c) != 0 && signs.indexOf(c) >= 0) return at;
        }
        return -1;
    }

    /** The same up to a place, in characters taken out of the text before: several times faster. */
    public int in(char[] text, int from, int to) {
        long[] table = places;
        for (int at = from; at < to; at++) {
            char c = text[at];
            if ((table[(c & PLACES - 1) >> 6] & 1L << c) != 0 && signs.indexOf(c) >= 0) return at;
        }
        return -1;
    }

    /** Where the first other character stands at a place or behind it, or the end. */
    public int notIn(String text, int from) {
        int at = from;
        while (at < text.length() && has(text.charAt(at))) at++;
        return at;
    }
}
