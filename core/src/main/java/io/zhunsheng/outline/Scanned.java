package io.zhunsheng.outline;

import java.util.ArrayList;
import java.util.List;

/** A text in which all words of a vocabulary were looked for; for one thread. */
public final class Scanned {
    private final Vocabulary vocabulary;
    private final String text;

    /**
     * By the numbers of cues: those that stand in it, and those that may, for a word of theirs
     * does.
     */
    private final long[] says;

    private final long[] may;

    /** Expressions to be tried, each once, and which these are. */
    private final List<Vocabulary.Wanted> wanted = new ArrayList<>();

    private final long[] known;

    Scanned(Vocabulary vocabulary, String text, int cues, int expressions) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.says = new long[(cues + 63) / 64];
        this.may = new long[says.length];
        this.known = new long[(expressions + 63) / 64];
    }

    /** The text itself. */
    public String text() {
        return text;
    }

    /** Whether one of the cues stands in it: the same as {@link Cues#in}, and many times faster. */
    public boolean says(Cues cues) {
        int number = vocabulary.number(cues);
        if (number < 0) return cues.in(text);
        int at = number >> 6;
        long bit = 1L << number;
        if ((says[at] & bit) != 0) return true;
        boolean found = (may[at] & bit) != 0 && found(number) || vocabulary.wordless(number, text);
        if (found) says[at] |= bit;
        else may[at] &= ~bit;
        return found;
    }

    /** A word was found that is a cue of some, and needed by others. */
    void hit(int[] plain, Vocabulary.Wanted[] needed) {
        for (int number : plain) says[number >> 6] |= 1L << number;
        for (Vocabulary.Wanted cue : needed) {
            may[cue.number() >> 6] |= 1L << cue.number();
            int at = cue.place() >> 6;
            if ((known[at] & 1L << cue.place()) == 0) wanted.add(cue);
            known[at] |= 1L << cue.place();
        }
    }

    private boolean found(int number) {
        for (int i = 0; i < wanted.size(); i++) {
            Vocabulary.Wanted one = wanted.get(i);
            if (one.number() == number && one.cue().matches(text)) return true;
        }
        return false;
    }
}
