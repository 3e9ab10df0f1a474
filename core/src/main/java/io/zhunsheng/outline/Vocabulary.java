package io.zhunsheng.outline;

import io.zhunsheng.text.Openings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of all the cues of an outline, looked for in a text in one pass.
 *
 * <p>A report asks some thousand times whether cues stand in one of its sentences, and the answer
 * is nearly always no: one pass for the words that any cue cannot do without answers all of these
 * at once. Thread-safe once made.
 */
public final class Vocabulary {
    private static final int PAIRS = 1 << 13;

    private final Map<Cues, Integer> numbers = new IdentityHashMap<>();
    private final Word[] starts = new Word[PAIRS];
    private int words;
    private int expressions;

    /** By number: the cues that can stand in a text without any word of two characters or more. */
    private final List<List<Cue>> wordless = new ArrayList<>();

    private Vocabulary(List<Cues> all) {
        for (Cues cues : all)
            if (numbers.putIfAbsent(cues, numbers.size()) == null) {
                wordless.add(new ArrayList<>());
                for (Cue cue : cues.all()) add(cue, numbers.size() - 1);
            }
    }

    /** The words of everything an outline looks for in headings and sentences. */
    public static Vocabulary of(Outline outline) {
        List<Cues> all = new ArrayList<>();
        for (Part part : outline.parts()) {
            all.addAll(part.headings().all());
            all.addAll(part.passages().all());
            for (Aspect aspect : part.aspects()) all.add(aspect.cues());
        }
        for (Topic topic : outline.topics()) all.addAll(topic.all());
        for (Contrast contrast : outline.consistency().contrasts()) all.addAll(contrast.all());
        return of(all);
    }

    static Vocabulary of(List<Cues> all) {
        return new Vocabulary(all);
    }

    /** Looks for all words at once. */
    public Scanned scan(String text) {
        Scanned scanned = new Scanned(this, text, numbers.size(), expressions);
        char[] letters = text.toCharArray();
        long[] seen = new long[(words + 63) / 64];
        for (int i = 1; i < letters.length; i++) {
            Word word = starts[pair(letters[i - 1], letters[i])];
            for (; word != null; word = word.next)
                if (word.standsAt(letters, i - 1)) {
                    long bit = 1L << word.number;
                    if ((seen[word.number >> 6] & bit) == 0) scanned.hit(word.plain, word.needed);
                    seen[word.number >> 6] |= bit;
                }
        }
        return scanned;
    }

    /** The number of cues it knows, or -1. */
    int number(Cues cues) {
        Integer number = numbers.get(cues);
        return number == null ? -1 : number;
    }

    /** Whether one of those cues stands in the text that need no word of it. */
    boolean wordless(int number, String text) {
        for (Cue cue : wordless.get(number)) if (cue.find(text) != null) return true;
        return false;
    }

    private void add(Cue cue, int number) {
        boolean known = !cue.needs().isEmpty();
        for (String need : cue.needs()) known &= need.length() > 1;
        if (!known) wordless.get(number).add(cue);
        else if (cue.plain()) word(cue.needs().get(0)).plain(number);
        else {
            Wanted wanted = new Wanted(cue, number, expressions++);
            for (String need : cue.needs()) word(need).needed(wanted);
        }
    }

    private Word word(String letters) {
        int start = pair(letters.charAt(0), letters.charAt(1));
        for (Word word = starts[start]; word != null; word = word.next)
            if (Arrays.equals(word.letters, letters.toCharArray())) return word;
        return starts[start] = new Word(words++, letters.toCharArray(), starts[start]);
    }

    private static int pair(char first, char second) {
        return Openings.pair(first, second) & PAIRS - 1;
    }

    /**
     * A cue to be tried where a word that it needs stands.
     *
     * @param number the number of the cues it is of
     * @param place its own among all such
     */
    record Wanted(Cue cue, int number, int place) {}

    /** A word, the numbers of the cues that are it, and the cues that need it. */
    private static final class Word {
        final int number;
        final char[] letters;
        final Word next;
        int[] plain = {};
        Wanted[] needed = {};

        Word(int number, char[] letters, Word next) {
            this.number = number;
            this.letters = letters;
            this.next = next;
        }

        void plain(int number) {
            plain = Arrays.copyOf(plain, plain.length + 1);
            plain[plain.length - 1] = number;
        }

        void needed(Wanted cue) {
            needed = Arrays.copyOf(needed, needed.length + 1);
            needed[needed.length - 1] = cue;
        }

        boolean standsAt(char[] text, int at) {
            if (letters.length > text.length - at) return false;
            for (int i = 0; i < letters.length; i++) if (letters[i] != text[at + i]) return false;
            return true;
        }
    }
}
