package io.zhunsheng.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds many words in a text at once, at the places that {@link Openings} left over. */
public final class Lexicon<T> {
    private static final int SLOTS = 1 << 8;
    private static final char NONE = 0;

    private final Openings openings;
    private final List<Entry<T>> entries = new ArrayList<>(Collections.nCopies(SLOTS, null));

    /** A word, and the next of those that begin alike, none of them longer. */
    private record Entry<T>(String word, char third, T what, Entry<T> next) {
        Entry<T> with(String another, T meant) {
            if (another.length() > word.length()) return of(another, meant, this);
            Entry<T> rest = next == null ? of(another, meant, null) : next.with(another, meant);
            return of(word, what, rest);
        }

        /** The last character is looked at first: many words begin alike for long. */
        boolean standsAt(String text, int at) {
            int last = at + word.length() - 1;
            return last < text.length()
                    && text.charAt(last) == word.charAt(word.length() - 1)
                    && text.startsWith(word, at);
        }

        static <T> Entry<T> of(String word, T what, Entry<T> next) {
            return new Entry<>(word, Lexicon.third(word, 0), what, next);
        }
    }

    /** A word found. */
    public record Hit<T>(int from, String word, T what) {
        public int to() {
            return from + word.length();
        }
    }

    /** One of the lexicons that share a look at each text. */
    public Lexicon(Openings openings) {
        this.openings = openings;
    }

    /** Adds a word of two or more characters. */
    public void add(String word, T what) {
        openings.add(word);
        int slot = slot(word, 0);
        Entry<T> same = entries.get(slot);
        entries.set(slot, same == null ? Entry.of(word, what, null) : same.with(word, what));
    }

    /**
     * The words that stand at the openings of the text, in order, the longest one at each place,
     * none within another.
     */
    public List<Hit<T>> in(String text, int[] places) {
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
        char third = third(text, at);
        for (Entry<T> entry = entries.get(slot(text, at)); entry != null; entry = entry.next)
            if ((entry.third == third || entry.third == NONE) && entry.standsAt(text, at))
                return new Hit<>(at, entry.word, entry.what);
        return null;
    }

    /** Many words begin with the same two characters. */
    private static char third(String text, int from) {
        return from + 2 < text.length() ? text.charAt(from + 2) : NONE;
    }

    private static int slot(String text, int at) {
        return Openings.pair(text.charAt(at), text.charAt(at + 1)) & SLOTS - 1;
    }
}
