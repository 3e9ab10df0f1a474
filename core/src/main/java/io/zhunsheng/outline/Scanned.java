package io.zhunsheng.outline;

/** A text in which all words of a vocabulary were looked for; for one thread. */
public final class Scanned {
    private final Vocabulary vocabulary;
    private final String text;

    /**
     * By the numbers of cues: those that stand in it, and those that may, for the words they need
     * do.
     */
    private final long[] says;

    private final long[] may;

    /** The words that stand in it, and the cues that need one of these. */
    private final long[] known;

    Scanned(Vocabulary vocabulary, String text, int cues, int places) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.says = new long[(cues + 63) / 64];
        this.may = new long[says.length];
        this.known = new long[(places + 63) / 64];
    }

    /** The text itself. */
    public String text() {
        return text;
    }

    /** Whether one of the cues stands in it: the same as {@link Cues#in}, and many times faster. */
    public boolean says(Cues cues) {
        int number = vocabulary.number(cues);
        return number < 0 ? cues.in(text) : says(number);
    }

    /**
     * Whether a heading of these words may announce a part; where not, no phrase of it does either.
     */
    public boolean mayAnnounce() {
        int number = vocabulary.announcing();
        return number < 0 || says(number);
    }

    /** Whether what every calendar year begins with stands in it. */
    public boolean mayHoldYear() {
        return says(Vocabulary.CENTURY);
    }

    private boolean says(int number) {
        int at = number >> 6;
        long bit = 1L << number;
        if ((says[at] & bit) != 0) return true;
        boolean found =
                (may[at] & bit) != 0 && vocabulary.wanted(number, text, known)
                        || vocabulary.wordless(number, text, known);
        if (found) says[at] |= bit;
        else may[at] &= ~bit;
        return found;
    }

    /** A word was found; once it stands there, standing there again says nothing more. */
    void hit(Word word) {
        int at = word.place >> 6;
        long bit = 1L << word.place;
        if ((known[at] & bit) != 0) return;
        known[at] |= bit;
        for (int number : word.plain) says[number >> 6] |= 1L << number;
        for (Wanted cue : word.needed) {
            known[cue.place >> 6] |= 1L << cue.place;
            may[cue.number >> 6] |= 1L << cue.number;
        }
    }
}
