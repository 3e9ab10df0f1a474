package io.zhunsheng.report;

import io.zhunsheng.outline.Cues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gathers what is counted once for the whole year and body, and keeps what is stated with two
 * different numbers.
 */
final class Statements {
    private static final int SHORTEST = 4;

    private final Cues once;
    private final Integer year;
    private final List<Said> said = new ArrayList<>();

    /** The first number given for what is counted, and what has others besides. */
    private final Map<String, Double> firsts = new HashMap<>();

    private final Set<String> unlike = new HashSet<>();

    /** The sentence asked last, and what it said; many figures of one may be asked about. */
    private FigureText asked;

    private boolean answer;

    Statements(Cues once, Integer year) {
        this.once = once;
        this.year = year;
    }

    /** A figure with what it counts, alone and with its measure word. */
    private record Said(FigureText stretch, Amount amount, String counted, String key) {}

    /** A figure and what it is about. */
    private record Stated(Said said, String scope, String period) {
        Figure figure(boolean first) {
            return new Figure(
                    said.amount.value(),
                    said.amount.measure(),
                    said.counted,
                    scope,
                    period,
                    first,
                    said.amount.words(),
                    said.stretch.location(said.amount));
        }

        boolean agrees(Stated other) {
            return said.amount.agrees(other.said.amount);
        }

        Sentence sentence() {
            return said.stretch.clause().sentence();
        }
    }

    /** Only noted: what it is about is dear to tell, and asked of the few counted twice. */
    void add(FigureText stretch) {
        for (Amount amount : stretch.amounts()) {
            String counted = amount.exact() ? Counted.by(stretch.plain(), amount) : "";
            if (counted.length() < SHORTEST) continue;
            String key = counted + "|" + amount.measure();
            said.add(new Said(stretch, amount, counted, key));
            Double first = firsts.putIfAbsent(key, amount.value());
            if (first != null && first != amount.value()) unlike.add(key);
        }
    }

    /** What is counted alike with unlike numbers, by what it is about. */
    private Collection<List<Stated>> stated() {
        Map<String, List<Stated>> stated = new LinkedHashMap<>();
        for (Said one : said) {
            if (!unlike.contains(one.key()) || !meant(one)) continue;
            String around = around(one);
            Stated full =
                    new Stated(
                            one,
                            String.join("、", Scope.bodies(around)),
                            Scope.period(around, year));
            String about = one.key() + "|" + full.scope + "|" + full.period;
            List<Stated> same = stated.get(about);
            if (same == null) stated.put(about, same = new ArrayList<>());
            same.add(full);
        }
        return stated.values();
    }

    /** Whether it is counted once for the whole year, and the figure for all of it. */
    private boolean meant(Said one) {
        return once.in(one.counted) && meant(one.stretch) && !Scope.narrow(around(one));
    }

    private boolean meant(FigureText stretch) {
        if (stretch != asked)
            answer =
                    once.in(stretch.plain().replace("\"", ""))
                            && !Scope.otherYear(stretch.ahead(), year);
        asked = stretch;
        return answer;
    }

    private static String around(Said one) {
        return one.stretch.plain().substring(0, one.amount.from());
    }

    /**
     * The first and the other figure of each matter with exactly two; with more, the words mean
     * several matters.
     */
    List<Figure> twofold() {
        List<Figure> figures = new ArrayList<>();
        for (List<Stated> same : stated()) {
            Stated first = same.get(0);
            Stated other = other(same);
            if (other == null || other.sentence() == first.sentence()) continue;
            figures.add(first.figure(true));
            figures.add(other.figure(false));
        }
        return figures;
    }

    /** The first that does not agree with the first of all, where the rest agree with either. */
    private static Stated other(List<Stated> same) {
        Stated other = null;
        for (Stated stated : same) {
            if (stated.agrees(same.get(0))) continue;
            if (other == null) other = stated;
            else if (!stated.agrees(other)) return null;
        }
        return other;
    }
}
