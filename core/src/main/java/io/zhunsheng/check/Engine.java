package io.zhunsheng.check;

import io.zhunsheng.report.Fact;
import io.zhunsheng.rule.Conditions;
import io.zhunsheng.rule.RuleBook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Facts go in, flagged places come out. The conditions that were built with the project are tried
 * on a report's facts one by one, which takes less than half the time of a network; rules of one's
 * own, and a report with more facts than that pays for, go to Drools' network.
 */
final class Engine {
    private final Network whole;
    private final RuleTimes times;
    private final Map<String, Network> each;
    private final Map<String, Integer> warm = new ConcurrentHashMap<>();
    private final List<PlainRule> plain;

    /** Takes the rules of a book; where times are asked for, each runs in a network by itself. */
    Engine(RuleBook book, RuleTimes times) {
        this.times = times;
        each = times == null ? Map.of() : Network.each(book.conditions());
        whole = new Network(book.conditions());
        plain = times == null ? plain(book.conditions()) : null;
    }

    /**
     * Those that may be tried one by one, or null: rules that were built with the project. Rules of
     * one's own may hold anything, and may break down on any fact, and then that is told.
     */
    private static List<PlainRule> plain(List<Conditions> conditions) {
        boolean own =
                conditions.size() > 1
                        || conditions.get(0).loader() != Engine.class.getClassLoader();
        return own ? null : PlainRules.read(conditions.get(0));
    }

    /** One place a rule flagged, with what its condition had bound. */
    record Flagged(
            String rule,
            Fact at,
            List<Fact> related,
            List<Fact> facts,
            Map<String, Object> bound) {}

    /** Fires every rule over the facts; the order of what comes out means nothing. */
    List<Flagged> fire(Collection<? extends Fact> facts) {
        if (times != null) return timed(facts);
        List<Flagged> flagged = plain == null ? null : new PlainMatch(facts).flagged(plain);
        if (flagged != null) return flagged;
        flagged = new ArrayList<>();
        whole.fire(facts, flagged);
        return flagged;
    }

    private List<Flagged> timed(Collection<? extends Fact> facts) {
        List<Flagged> flagged = new ArrayList<>();
        each.forEach(
                (rule, alone) -> {
                    // The first run loads classes, for which no rule is to blame; others wait for
                    // it.
                    warm.computeIfAbsent(rule, r -> alone.fire(facts, new ArrayList<>()));
                    long start = System.nanoTime();
                    int fired = alone.fire(facts, flagged);
                    times.add(rule, System.nanoTime() - start, fired);
                });
        return flagged;
    }
}
