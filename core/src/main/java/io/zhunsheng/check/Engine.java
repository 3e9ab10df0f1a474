package io.zhunsheng.check;

import io.zhunsheng.report.Fact;
import io.zhunsheng.rule.Conditions;
import io.zhunsheng.rule.RuleBook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Facts go in, flagged places come out: of a network of rules, which is set up when it pays. That
 * is dear, and one call is often for few reports; for a checker's first ones the rules are tried
 * one by one.
 */
final class Engine {
    /** Setting a network up takes as long as some thousand reports without, loading its classes. */
    private static final int FEW = 30;

    private final Network whole;
    private final RuleTimes times;
    private final Map<String, Network> each;
    private final Map<String, Integer> warm = new ConcurrentHashMap<>();
    private final List<PlainRule> plain;
    private final AtomicInteger few = new AtomicInteger(FEW);

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
        boolean first = plain != null && few.get() > 0 && few.getAndDecrement() > 0;
        List<Flagged> flagged = first ? new PlainMatch(facts).flagged(plain) : null;
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
