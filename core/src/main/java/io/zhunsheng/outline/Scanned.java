package io.zhunsheng.outline;

/** A text in which all words of a vocabulary were looked for; for one thread. */
public final class Scanned {
    private final Vocabulary vocabulary;
    private final String text;
    private final long[] says;
    private final long[] may;

    Scanned(Vocabulary vocabulary, String text, int size) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.says = new long[size];
        this.may = new long[size];
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
        if ((may[at] & bit) == 0 && !vocabulary.always(number)) return false;
        return cues.in(text);
    }

    void hit(int[] plain, int[] needed) {
        for (int number : plain) says[number >> 6] |= 1L << number;
        for (int number : needed) may[number >> 6] |= 1L << number;
    }
}
