package io.zhunsheng.outline;

import java.util.Arrays;

/** A word, the numbers of the cues that are it, and the cues that need it. */
final class Word {
    final int place;
    int[] plain = {};
    Wanted[] needed = {};
    final char[] letters;
    final Word next;

    Word(int place, char[] letters, Word next) {
        this.place = place;
        this.letters = letters;
        this.next = next;
    }

    void plain(int number) {
        int[] known = plain;
        if (known.length > 0 && known[known.length - 1] == number) return;
        plain = Arrays.copyOf(known, known.length + 1);
        plain[known.length] = number;
    }

    void needed(Wanted cue) {
        needed = Arrays.copyOf(needed, needed.length + 1);
        needed[needed.length - 1] = cue;
    }

    boolean standsAt(char[] text, int at, int to) {
        if (letters.length > to - at) return false;
        for (int i = 0; i < letters.length; i++) if (letters[i] != text[at + i]) return false;
        return true;
    }
}
