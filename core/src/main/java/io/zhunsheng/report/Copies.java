package io.zhunsheng.report;

import io.zhunsheng.text.Signs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds a sentence that stands twice, clause for clause, with other numbers. */
final class Copies {
    private static final Signs STOPS = Signs.of(",:。");
    private static final int LONGEST_BARE = 40;
    private static final int LEAST_SHARED = 18;
    private static final int LEAST_COUNTED = 6;
    private static final int SHORTEST_CLAUSE = 6;

    private final Map<String, List<FigureText>> byClause = new LinkedHashMap<>();

    void add(FigureText stretch) {
        for (String clause : bare(stretch)) {
            List<FigureText> same = byClause.get(clause);
            if (same == null) byClause.put(clause, same = new ArrayList<>(2));
            same.add(stretch);
        }
    }

    /** The first and the other figure of each sentence that stands twice with other numbers. */
    List<Figure> figures() {
        Set<FigureText> paired = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Figure> figures = new ArrayList<>();
        for (List<FigureText> both : byClause.values())
            if (both.size() == 2
                    && !paired.contains(both.get(0))
                    && shared(both.get(0), both.get(1)) >= LEAST_SHARED) {
                paired.add(both.get(0));
                figures.addAll(differing(both.get(0), both.get(1)));
            }
        return figures;
    }

    private static List<Figure> differing(FigureText one, FigureText other) {
        for (Amount amount : one.amounts()) {
            String counted = Counted.by(one.plain(), amount);
            if (counted.length() < LEAST_COUNTED || !amount.exact()) continue;
            for (Amount second : other.amounts())
                if (second.exact()
                        && second.measure().equals(amount.measure())
                        && !second.agrees(amount)
                        && Counted.by(other.plain(), second).equals(counted))
                    return List.of(
                            figure(one, amount, counted, true),
                            figure(other, second, counted, false));
        }
        return List.of();
    }

    private static Figure figure(FigureText stretch, Amount amount, String counted, boolean first) {
        return new Figure(
                amount.value(),
                amount.measure(),
                counted,
                "",
                "",
                first,
                amount.words(),
                stretch.location(amount));
    }

    private static int shared(FigureText one, FigureText other) {
        Set<String> others = bare(other);
        int shared = 0;
        for (String clause : bare(one)) if (others.contains(clause)) shared += clause.length();
        return shared;
    }

    /** The clauses without figures. */
    private static Set<String> bare(FigureText stretch) {
        Set<String> bare = new LinkedHashSet<>();
        String plain = stretch.plain();
        List<Amount> amounts = stretch.amounts();
        int amount = 0;
        int from = 0;
        while (from <= plain.length()) {
            int stop = STOPS.in(plain, from);
            int to = stop < 0 ? plain.length() : stop;
            while (amount < amounts.size() && amounts.get(amount).from() < from) amount++;
            boolean counts = amount < amounts.size() && amounts.get(amount).from() < to;
            boolean fits = to - from >= SHORTEST_CLAUSE && to - from <= LONGEST_BARE;
            if (fits && !counts) bare.add(plain.substring(from, to));
            from = to + 1;
        }
        return bare;
    }
}
