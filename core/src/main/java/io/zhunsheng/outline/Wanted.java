package io.zhunsheng.outline;

/** A cue to be tried where the words that it needs stand. */
final class Wanted {
    final Cue cue;

    /** The number of the cues it is of. */
    final int number;

    /** Its own, beside those of words: that one of the words stands there that it needs. */
    final int place;

    /** The places of the words one of which it needs besides, if any. */
    private final int[] besides;

    Wanted(Cue cue, int number, int place, int[] besides) {
        this.cue = cue;
        this.number = number;
        this.place = place;
        this.besides = besides;
    }

    /** Whether one of the letters stands there that are all it needs, or it needs nothing. */
    boolean letterIn(String text) {
        for (String need : cue.needs())
            if (need.length() == 1 && text.indexOf(need.charAt(0)) >= 0) return true;
        return cue.needs().isEmpty();
    }

    /** Whether it can stand in a text of which this is known. */
    boolean possible(long[] known) {
        if ((known[place >> 6] & 1L << place) == 0) return false;
        if (besides.length == 0) return true;
        for (int word : besides) if ((known[word >> 6] & 1L << word) != 0) return true;
        return false;
    }
}
