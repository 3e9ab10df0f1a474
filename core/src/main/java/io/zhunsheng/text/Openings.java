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

    /** Adds a word of two or more characters. */
    public void add(String word) {
        int pair = pair(word.charAt(0), word.charAt(1));
        starts[pair >> 6] |= 1L << pair;
    }

    /** The places where a word may begin. */
    public int[] in(String text) {
        char[] chars = text.toCharArray();
        int[] places = NONE;
        int count = 0;
        for (int at = 1; at < chars.length; at++) {
            int pair = pair(chars[at - 1], chars[at]);
            if ((starts[pair >> 6] & 1L << pair) == 0) continue;
            if (count == places.length) places = Arrays.copyOf(places, 8 + 2 * count);
            places[count++] = at - 1;
        }
        return count == places.length ? places : Arrays.copyOf(places, count);
    }

    /** The place of a pair of characters among 65,536, which few pairs share. */
    public static int pair(char first, char second) {
        return (first * 31 ^ second * 1021) & PAIRS - 1;
    }
}
