package io.zhunsheng.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * Works out which literal words a cue cannot do without, so that most texts are ruled out without
 * running its expression. A cue needs one of a list of words, or nothing in particular.
 */
final class Needs {
    private final String cue;
    private int at;

    private Needs(String cue) {
        this.cue = cue;
    }

    /**
     * Words one of which stands in every text the cue matches; empty where no such list is known.
     */
    static List<String> of(String cue) {
        return new Needs(cue).choice();
    }

    /** A choice needs one word of each of its branches. */
    private List<String> choice() {
        List<String> all = new ArrayList<>();
        boolean known = true;
        while (true) {
            List<String> branch = sequence();
            known &= !branch.isEmpty();
            all.addAll(branch);
            if (at >= cue.length() || cue.charAt(at) != '|') break;
            at++;
        }
        return known ? all : List.of();
    }

    /** A sequence needs each of its pieces; the one that rules out most is kept. */
    private List<String> sequence() {
        List<String> best = List.of();
        StringBuilder run = new StringBuilder();
        while (at < cue.length() && cue.charAt(at) != '|' && cue.charAt(at) != ')') {
            char c = cue.charAt(at);
            if (c == '(') {
                best = better(best, run);
                at++;
                List<String> group = choice();
                at++;
                if (!optional()) best = better(best, group);
            } else if ("…^$".indexOf(c) >= 0 || cue.startsWith("{年}", at)) {
                best = better(best, run);
                at += c == '{' ? 3 : 1;
            } else {
                at++;
                if (optional()) best = better(best, run);
                else run.append(c);
            }
        }
        return better(best, run);
    }

    private boolean optional() {
        boolean optional = at < cue.length() && cue.charAt(at) == '?';
        if (optional) at++;
        return optional;
    }

    private static List<String> better(List<String> best, StringBuilder run) {
        List<String> single = run.isEmpty() ? List.of() : List.of(run.toString());
        run.setLength(0);
        return better(best, single);
    }

    private static List<String> better(List<String> a, List<String> b) {
        return value(b) > value(a) ? b : a;
    }

    private static int value(List<String> words) {
        if (words.isEmpty()) return -1000;
        int shortest = Integer.MAX_VALUE;
        for (String word : words) shortest = Math.min(shortest, word.length());
        return shortest * 12 - words.size();
    }
}
