package io.zhunsheng.text;

import java.util.Arrays;

/**
 * Where words of any of several lexicons may stand in a text: one look at each pair of characters
 * rules out almost all places for all of them.
 */
public final class Openings {
    private static final int PAIRS = 1 << 16;
    private static final int[] NONE = {};

    private final long[] starts = new long[PAIRS / Long.SIZE];

    /** The pairs that are words themselves, and those of longer words with the character behind. */
    private final long[] words = new long[PAIRS / Long.SIZE];

    private final long[] longer = new long[PAIRS / Long.SIZE];

    /** Adds a word of two or more characters. */
    public void add(String word) {
        int pair = pair(word.charAt(0), word.charAt(1));
        add(starts, pair);
        if (word.length() == 2) add(words, pair);
        else add(longer, pair((char) pair, word.charAt(2)));
    }

    private static void add(long[] table, int place) {
        table[place >> 6] |= 1L << place;
    }

    private static boolean has(long[] table, int place) {
        return (table[place >> 6] & 1L << place) != 0;
    }

    /** Asked of few pairs, which many words begin with that are not meant: 行政, 法治. */
    private boolean goesOn(int pair, char[] text, int at, int to) {
        return has(words, pair) || at < to && has(longer, pair((char) pair, text[at]));
    }

    /** The places in a stretch of text where a word may begin, counted from the stretch's own. */
    public int[] in(char[] text, int from, int to) {
        if (from == to) return NONE;
        int[] places = NONE;
        int count = 0;
        long[] table = starts;
        char before = text[from];
        for (int at = from + 1; at < to; at++) {
            char c = text[at];
            int pair = pair(before, c);
            before = c;
            if ((table[pair >> 6] & 1L << pair) == 0 || !goesOn(pair, text, at + 1, to)) continue;
            if (count == places.length) places = Arrays.copyOf(places, 8 + 2 * count);
            places[count++] = at - 1 - from;
        }
        return count == places.length ? places : Arrays.copyOf(places, count);
    }

    /** The place of a pair of characters among 65,536, which few pairs share. */
    public static int pair(char first, char second) {
        return (first * 31 ^ second * 1021) & PAIRS - 1;
    }
}
