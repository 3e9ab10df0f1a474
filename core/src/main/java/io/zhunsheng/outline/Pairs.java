package io.zhunsheng.outline;

import io.zhunsheng.text.Openings;
import java.util.List;

/** Rules out with one look at each pair of characters that any of many words stands in a text. */
final class Pairs {
    private static final int MOST = 1 << 12;
    private static final int FEWEST_WORDS = 5;

    private final long[] pairs = new long[MOST / 64];

    private Pairs() {}

    /** The first pairs of the words, or null where that would not help. */
    static Pairs of(List<Cue> cues) {
        Pairs pairs = new Pairs();
        int words = 0;
        for (Cue cue : cues) {
            if (cue.needs().isEmpty()) return null;
            for (String word : cue.needs()) {
                if (word.length() < 2) return null;
                int pair = pair(word.charAt(0), word.charAt(1));
                pairs.pairs[pair >> 6] |= 1L << pair;
                words++;
            }
        }
        return words < FEWEST_WORDS ? null : pairs;
    }

    boolean in(String text) {
        for (int i = 1; i < text.length(); i++) {
            int pair = pair(text.charAt(i - 1), text.charAt(i));
            if ((pairs[pair >> 6] & 1L << pair) != 0) return true;
        }
        return false;
    }

    private static int pair(char first, char second) {
        return Openings.pair(first, second) & MOST - 1;
    }
}
