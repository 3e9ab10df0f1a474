package io.zhunsheng.outline;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** Cues one of which can stand in a text without any word of two characters or more. */
    private final long[] always;

    private Vocabulary(List<Cues> all) {
        for (Cues cues : all) numbers.putIfAbsent(cues, numbers.size());
        always = new long[(numbers.size() + 63) / 64];
        numbers.forEach(this::add);
    }

    /** The words of everything an outline looks for in headings and sentences. */
    public static Vocabulary of(Outline outline) {
        Stream<Cues> parts =
                outline.parts().stream()
                        .flatMap(
                                p ->
                                        Stream.concat(
                                                Stream.concat(
                                                        p.headings().all(), p.passages().all()),
                                                p.aspects().stream().map(Aspect::cues)));
        Stream<Cues> topics = outline.topics().stream().flatMap(Topic::all);
        Stream<Cues> contrasts = outline.consistency().contrasts().stream().flatMap(Contrast::all);
        return new Vocabulary(Stream.of(parts, topics, contrasts).flatMap(s -> s).toList());
    }

    /** Looks for all words at once. */
    public Scanned scan(String text) {
        Scanned scanned = new Scanned(this, text, always.length);
        char[] letters = text.toCharArray();
        for (int i = 1; i < letters.length; i++) {
            Word word = starts[pair(letters[i - 1], letters[i])];
            for (; word != null; word = word.next)
                if (word.standsAt(letters, i - 1)) scanned.hit(word.plain, word.needed);
        }
        return scanned;
    }

    /** The number of cues it knows, or -1. */
    int number(Cues cues) {
        Integer number = numbers.get(cues);
        return number == null ? -1 : number;
    }

    boolean always(int number) {
        return (always[number >> 6] & 1L << number) != 0;
    }

    private void add(Cues cues, int number) {
        for (Cue cue : cues.all()) {
            boolean known = !cue.needs().isEmpty();
            for (String need : cue.needs()) known &= need.length() > 1;
            if (!known) always[number >> 6] |= 1L << number;
            else for (String need : cue.needs()) word(need).add(number, cue.plain());
        }
    }

    private Word word(String words) {
        int start = pair(words.charAt(0), words.charAt(1));
        for (Word word = starts[start]; word != null; word = word.next)
            if (Arrays.equals(word.letters, words.toCharArray())) return word;
        return starts[start] = new Word(words.toCharArray(), starts[start]);
    }

    private static int pair(char first, char second) {
        return (first * 31 ^ second * 1021) & PAIRS - 1;
    }

    /** A word, and the numbers of the cues that are it, or that need it. */
    private static final class Word {
        final char[] letters;
        final Word next;
        int[] plain = {};
        int[] needed = {};

        Word(char[] letters, Word next) {
            this.letters = letters;
            this.next = next;
        }

        void add(int number, boolean whole) {
            if (whole) plain = with(plain, number);
            else needed = with(needed, number);
        }

        private static int[] with(int[] numbers, int number) {
            int[] more = Arrays.copyOf(numbers, numbers.length + 1);
            more[numbers.length] = number;
            return more;
        }

        boolean standsAt(char[] text, int at) {
            if (letters.length > text.length - at) return false;
            for (int i = 0; i < letters.length; i++) if (letters[i] != text[at + i]) return false;
            return true;
        }
    }
}
