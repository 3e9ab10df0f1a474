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

    private static final int NONE = -1;

    /** What every calendar year begins with that a report speaks of. */
    static final Cues CENTURY = Cues.of(List.of("20"));

    private final Map<Cues, Integer> numbers = new IdentityHashMap<>();
    private final Word[] starts = new Word[PAIRS];

    /** How many words there are, and cues that need some. */
    private int places;

    /** By number: the cues that can stand in a text without any word of two characters or more. */
    private final List<List<Wanted>> wordless = new ArrayList<>();

    /** By number: the cues that need some. */
    private final List<List<Wanted>> wanted = new ArrayList<>();

    /** The number of the words one of which stands in every heading that announces a part. */
    private int announcing = NONE;

    private Vocabulary(List<Cues> all) {
        for (Cues cues : all)
            if (numbers.putIfAbsent(cues, numbers.size()) == null) {
                wordless.add(new ArrayList<>());
                wanted.add(new ArrayList<>());
                for (Cue cue : cues.all()) add(cue, numbers.size() - 1);
            }
    }

    /** The words of everything an outline looks for in headings and sentences. */
    public static Vocabulary of(Outline outline) {
        List<Cues> all = new ArrayList<>();
        all.add(CENTURY);
        for (Part part : outline.parts()) {
            all.addAll(part.headings().all());
            all.addAll(part.passages().all());
            for (Aspect aspect : part.aspects()) all.add(aspect.cues());
        }
        for (Topic topic : outline.topics()) all.addAll(topic.all());
        for (Contrast contrast : outline.consistency().contrasts()) all.addAll(contrast.all());
        Vocabulary vocabulary = of(all);
        vocabulary.announce(outline.parts());
        return vocabulary;
    }

    static Vocabulary of(List<Cues> all) {
        return new Vocabulary(all);
    }

    /** Takes in what headings sound like; where a cue needs no word, headings may say anything. */
    private void announce(List<Part> parts) {
        announcing = wordless.size();
        wordless.add(new ArrayList<>());
        wanted.add(new ArrayList<>());
        for (Part part : parts)
            if (!announce(part.headings().strong()) || !announce(part.headings().fair())) {
                announcing = NONE;
                return;
            }
    }

    private boolean announce(Cues cues) {
        for (Cue cue : cues.all()) {
            if (cue.needs().isEmpty()) return false;
            for (String need : cue.needs())
                if (need.length() > 1) word(need).plain(announcing);
                else wordless.get(announcing).add(wanted(new Cue(need), announcing));
        }
        return true;
    }

    /** Looks for all words at once. */
    public Scanned scan(String text) {
        return scan(text, text.toCharArray(), 0);
    }

    /** Looks for all words in a stretch of a longer text, whose characters are at hand. */
    public Scanned scan(char[] all, int from, int to) {
        return scan(new String(all, from, to - from), all, from);
    }

    private Scanned scan(String text, char[] letters, int from) {
        Scanned scanned = new Scanned(this, text, wordless.size(), places);
        int to = from + text.length();
        Word[] table = starts;
        for (int i = from + 1; i < to; i++)
            for (Word word = table[pair(letters[i - 1], letters[i])];
                    word != null;
                    word = word.next) if (word.standsAt(letters, i - 1, to)) scanned.hit(word);
        return scanned;
    }

    /** The number of cues it knows, or -1. */
    int number(Cues cues) {
        Integer number = numbers.get(cues);
        return number == null ? NONE : number;
    }

    /** Whether one of those cues stands in the text that need words, where these words do. */
    boolean wanted(int number, String text, long[] known) {
        List<Wanted> cues = wanted.get(number);
        for (int i = 0; i < cues.size(); i++) {
            Wanted cue = cues.get(i);
            if (cue.possible(known) && cue.cue.matches(text)) return true;
        }
        return false;
    }

    /** The number of all that announces parts, or -1 where anything may. */
    int announcing() {
        return announcing;
    }

    /** Whether one of those cues stands in the text that can do without any word. */
    boolean wordless(int number, String text, long[] known) {
        List<Wanted> cues = wordless.get(number);
        for (int i = 0; i < cues.size(); i++) {
            Wanted cue = cues.get(i);
            if ((cue.possible(known) || cue.letterIn(text)) && cue.cue.matches(text)) return true;
        }
        return false;
    }

    private void add(Cue cue, int number) {
        boolean words = Cue.telling(cue.needs());
        if (words && cue.plain()) word(cue.needs().get(0)).plain(number);
        else (words ? wanted : wordless).get(number).add(wanted(cue, number));
    }

    private Wanted wanted(Cue cue, int number) {
        Wanted wanted = new Wanted(cue, number, places++, besides(cue));
        for (String need : cue.needs()) if (need.length() > 1) word(need).needed(wanted);
        return wanted;
    }

    /** The places of the words one of which it needs as well. */
    private int[] besides(Cue cue) {
        if (!Cue.telling(cue.needs()) || !Cue.telling(cue.besides())) return new int[0];
        int[] places = new int[cue.besides().size()];
        for (int i = 0; i < places.length; i++) places[i] = word(cue.besides().get(i)).place;
        return places;
    }

    private Word word(String wanted) {
        char[] letters = wanted.toCharArray();
        int start = pair(letters[0], letters[1]);
        for (Word word = starts[start]; word != null; word = word.next)
            if (Arrays.equals(word.letters, letters)) return word;
        return starts[start] = new Word(places++, letters, starts[start]);
    }

    private static int pair(char first, char second) {
        return Openings.pair(first, second) & PAIRS - 1;
    }
}
