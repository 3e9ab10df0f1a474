package io.zhunsheng.report;

import io.zhunsheng.outline.Cues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers what is counted once for the whole year and body, and keeps what is stated with two
 * different numbers.
 */
final class Statements {
    private static final int SHORTEST = 4;

    private final Cues once;
    private final Integer year;
    private final Map<String, List<Stated>> stated = new LinkedHashMap<>();

    Statements(Cues once, Integer year) {
        this.once = once;
        this.year = year;
    }

    /** A figure and what it is about. */
    private record Stated(
            FigureText stretch, Amount amount, String counted, String scope, String period) {
        Figure figure(boolean first) {
            return new Figure(
                    amount.value(),
                    amount.measure(),
                    counted,
                    scope,
                    period,
                    first,
                    amount.words(),
                    stretch.location(amount));
        }
    }

    void add(FigureText stretch) {
        if (!once.in(stretch.plain().replace("\"", ""))) return;
        for (Amount amount : stretch.amounts()) {
            String counted = amount.exact() ? Counted.by(stretch.plain(), amount) : "";
            if (counted.length() < SHORTEST || !once.in(counted)) continue;
            String around = stretch.plain().substring(0, amount.from());
            if (Scope.narrow(around) || Scope.otherYear(stretch.ahead(), year)) continue;
            Stated one =
                    new Stated(
                            stretch,
                            amount,
                            counted,
                            String.join("、", Scope.bodies(around)),
                            Scope.period(around, year));
            stated.computeIfAbsent(
                            counted + "|" + amount.measure() + "|" + one.scope + "|" + one.period,
                            k -> new ArrayList<>())
                    .add(one);
        }
    }

    /**
     * The first and the other figure of each matter with exactly two; with more, the words mean
     * several matters.
     */
    List<Figure> twofold() {
        List<Figure> figures = new ArrayList<>();
        for (List<Stated> same : stated.values()) {
            Stated first = same.get(0);
            List<Stated> others =
                    same.stream().filter(s -> !s.amount.agrees(first.amount)).toList();
            boolean two =
                    !others.isEmpty()
                            && others.stream().allMatch(s -> s.amount.agrees(others.get(0).amount));
            if (!two
                    || others.get(0).stretch.clause().sentence()
                            == first.stretch.clause().sentence()) continue;
            figures.add(first.figure(true));
            figures.add(others.get(0).figure(false));
        }
        return figures;
    }
}
