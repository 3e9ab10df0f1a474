package io.zhunsheng.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * Works out which literal words a cue cannot do without, so that most texts are ruled out without
 * running its expression. A cue needs one of a list of words, or nothing in particular; and often
 * one of a second list as well.
 *
 * <p>Every start reads some thousand cues before any of this is compiled: hence the array.
 */
final class Needs {
    private final char[] cue;
    private final List<String> words;
    private List<String> besides = List.of();
    private int at;

    Needs(String cue) {
        this.cue = cue.toCharArray();
        List<String> sequence = sequence();
        if (at < this.cue.length) { // there is more to choose from
            at = 0;
            sequence = choice();
            besides = List.of();
        }
        words = List.copyOf(sequence);
    }

    /**
     * Words one of which stands in every text the cue matches; empty where no such list is known.
     */
    List<String> words() {
        return words;
    }

    /** The same of another piece of the cue. */
    List<String> besides() {
        return besides;
    }

    /** A choice needs one word of each of its branches. */
    private List<String> choice() {
        List<String> all = new ArrayList<>();
        boolean known = true;
        while (true) {
            List<String> branch = sequence();
            known &= !branch.isEmpty();
            all.addAll(branch);
            if (at >= cue.length || cue[at] != '|') break;
            at++;
        }
        return known ? all : List.of();
    }

    /** A sequence needs each of its pieces; the two that rule out most are kept. */
    private List<String> sequence() {
        Best best = new Best();
        int run = at;
        while (at < cue.length && cue[at] != '|' && cue[at] != ')') {
            boolean group = cue[at] == '(';
            int sign = group ? 0 : sign();
            if (!group && sign == 0) {
                at++;
                continue;
            }
            best.add(word(run));
            if (group) best.add(group());
            at += sign;
            run = at;
        }
        best.add(word(run));
        besides = best.second;
        return best.first;
    }

    /** What has been read since a place, letters only. */
    private List<String> word(int from) {
        return from == at ? List.of() : List.of(new String(cue, from, at - from));
    }

    private List<String> group() {
        at++;
        List<String> words = choice();
        at++;
        if (at >= cue.length || cue[at] != '?') return words;
        at++;
        return List.of();
    }

    /** How many characters there are no letters that must stand, 0 where there is one. */
    private int sign() {
        char c = cue[at];
        if (c == '…' || c == '^' || c == '$') return 1;
        boolean more = at + 1 < cue.length;
        if (c == '{' && more && cue[at + 1] == '年') return 3;
        return more && cue[at + 1] == '?' ? 2 : 0;
    }

    /** The lists of words that rule out most, the first of them where two do alike. */
    private static final class Best {
        private static final int NOTHING = -1000;

        List<String> first = List.of();
        List<String> second = List.of();
        private int most = NOTHING;
        private int more = NOTHING;

        void add(List<String> words) {
            if (words.isEmpty()) return;
            int value = value(words);
            if (value > most) {
                second = first;
                more = most;
                first = words;
                most = value;
            } else if (value > more) {
                second = words;
                more = value;
            }
        }

        private static int value(List<String> words) {
            int shortest = words.get(0).length();
            for (int i = 1; i < words.size(); i++)
                shortest = Math.min(shortest, words.get(i).length());
            return shortest * 12 - words.size();
        }
    }
}
