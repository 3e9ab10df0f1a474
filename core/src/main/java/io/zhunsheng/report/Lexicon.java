package io.zhunsheng.report;

import java.util.ArrayList;
import java.util.List;

/** Finds many words in a text at once, at the places that {@link Openings} left over. */
final class Lexicon<T> {
    private static final int SLOTS = 1 << 8;

    private final Openings openings;
    private final List<List<Entry<T>>> entries = new ArrayList<>();

    private record Entry<T>(String word, T what) {}

    /** A word found. */
    record Hit<T>(int from, String word, T what) {
        int to() {
            return from + word.length();
        }
    }

    /** One of the lexicons that share a look at each text. */
    Lexicon(Openings openings) {
        this.openings = openings;
        for (int slot = 0; slot < SLOTS; slot++) entries.add(List.of());
    }

    /** Adds a word of two or more characters. */
    void add(String word, T what) {
        openings.add(word);
        int slot = slot(word, 0);
        List<Entry<T>> same = new ArrayList<>(entries.get(slot));
        same.add(new Entry<>(word, what));
        same.sort((one, other) -> other.word().length() - one.word().length());
        entries.set(slot, same);
    }

    /**
     * The words that stand at the openings of the text, in order, the longest one at each place,
     * none within another.
     */
    List<Hit<T>> in(String text, int[] places) {
        List<Hit<T>> hits = List.of();
        int to = 0;
        for (int at : places) {
            Hit<T> hit = at < to ? null : at(text, at);
            if (hit == null) continue;
            if (hits.isEmpty()) hits = new ArrayList<>();
            hits.add(hit);
            to = hit.to();
        }
        return hits;
    }

    private Hit<T> at(String text, int at) {
        List<Entry<T>> same = entries.get(slot(text, at));
        for (int i = 0; i < same.size(); i++)
            if (text.startsWith(same.get(i).word(), at))
                return new Hit<>(at, same.get(i).word(), same.get(i).what());
        return null;
    }

    private static int slot(String text, int at) {
        return Openings.pair(text.charAt(at), text.charAt(at + 1)) & SLOTS - 1;
    }
}
