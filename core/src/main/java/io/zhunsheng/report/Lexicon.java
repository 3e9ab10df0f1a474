package io.zhunsheng.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds many words in a text at once: one look at each pair of characters rules out almost all
 * places.
 */
final class Lexicon<T> {
    private static final int PAIRS = 1 << 16;

    private final long[] starts = new long[PAIRS / 64];
    private final Map<Integer, List<Entry<T>>> entries = new HashMap<>();

    private record Entry<T>(String word, T what) {}

    /** A word found. */
    record Hit<T>(int from, String word, T what) {
        int to() {
            return from + word.length();
        }
    }

    /** Adds a word of two or more characters. */
    void add(String word, T what) {
        int start = start(word.charAt(0), word.charAt(1));
        starts[start >> 6] |= 1L << start;
        List<Entry<T>> same = entries.computeIfAbsent(start, s -> new ArrayList<>());
        same.add(new Entry<>(word, what));
        same.sort(Comparator.comparingInt((Entry<T> e) -> -e.word().length()));
    }

    /**
     * The words that stand in the text, in order, the longest one at each place, none within
     * another.
     */
    List<Hit<T>> in(String text) {
        List<Hit<T>> hits = List.of();
        for (int i = 0; i + 1 < text.length(); i++) {
            int start = start(text.charAt(i), text.charAt(i + 1));
            if ((starts[start >> 6] & 1L << start) == 0) continue;
            Hit<T> hit = at(text, i, start);
            if (hit == null) continue;
            if (hits.isEmpty()) hits = new ArrayList<>();
            hits.add(hit);
            i = hit.to() - 1;
        }
        return hits;
    }

    private Hit<T> at(String text, int at, int start) {
        for (Entry<T> entry : entries.getOrDefault(start, List.of()))
            if (text.startsWith(entry.word(), at)) return new Hit<>(at, entry.word(), entry.what());
        return null;
    }

    private static int start(char first, char second) {
        return (first * 31 ^ second * 1021) & PAIRS - 1;
    }
}
