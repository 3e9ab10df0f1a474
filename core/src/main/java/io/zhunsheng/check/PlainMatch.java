package io.zhunsheng.check;

import io.zhunsheng.check.Engine.Flagged;
import io.zhunsheng.check.PlainRule.Step;
import io.zhunsheng.report.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fires compiled rules on the facts of one report, their patterns tried one within the other. A
 * report has some 75 facts, and what joins them is rare: a network, which keeps what matched for
 * facts to come, takes twice as long for so few. Where a rule breaks down, or all take too long, it
 * leaves them to the network.
 */
final class PlainMatch {
    /** So many facts are tried for all rules together; then a network would have been cheaper. */
    private static final int MOST_TRIED = 100_000;

    private final Map<String, List<Fact>> byKind = new HashMap<>();
    private final List<Fact> matched = new ArrayList<>();
    private final List<Flagged> flagged = new ArrayList<>();
    private final Flagging flagging = new Flagging(flagged);
    private PlainRule rule;
    private Object[] bound;
    private int tried;

    PlainMatch(Collection<? extends Fact> facts) {
        for (Fact fact : facts) {
            String kind = fact.getClass().getName();
            List<Fact> some = byKind.get(kind);
            if (some == null) byKind.put(kind, some = new ArrayList<>());
            some.add(fact);
        }
    }

    /** What the rules flag, or null where that is for the network to tell. */
    List<Flagged> flagged(List<PlainRule> rules) {
        try {
            for (PlainRule each : rules) {
                rule = each;
                bound = new Object[rule.names().length];
                bound[0] = flagging;
                match(0);
            }
            return flagged;
        } catch (Exception | LinkageError e) { // NOPMD: the network is the one to say what is wrong
            return null;
        }
    }

    /** Fires the rule for each way to take the steps from one on beside what is bound. */
    private void match(int at) throws Exception {
        if (at == rule.steps().length) {
            fire();
            return;
        }
        Step step = rule.steps()[at];
        switch (step.ask()) {
            case EACH -> each(step.patterns()[0], at + 1);
            case NONE -> {
                if (!fit(step.patterns(), 0)) match(at + 1);
            }
            case ALL -> {
                bound[step.list()] = all(step.patterns()[0]);
                match(at + 1);
            }
        }
    }

    private void each(PlainPattern pattern, int next) throws Exception {
        for (Fact fact : candidates(pattern)) {
            if (!fits(fact, pattern)) continue;
            matched.add(fact);
            match(next);
            matched.remove(matched.size() - 1);
        }
    }

    private boolean fit(PlainPattern[] patterns, int at) throws Exception {
        if (at == patterns.length) return true;
        for (Fact fact : candidates(patterns[at]))
            if (fits(fact, patterns[at]) && fit(patterns, at + 1)) return true;
        return false;
    }

    private List<Fact> all(PlainPattern pattern) throws Exception {
        List<Fact> all = new ArrayList<>();
        for (Fact fact : candidates(pattern)) if (fits(fact, pattern)) all.add(fact);
        return all;
    }

    private boolean fits(Fact fact, PlainPattern pattern) throws Exception {
        if (++tried > MOST_TRIED) throw new IllegalStateException("too many");
        return pattern.fits(fact, bound);
    }

    private List<Fact> candidates(PlainPattern pattern) {
        return byKind.getOrDefault(pattern.kind(), List.of());
    }

    private void fire() throws Exception {
        Map<String, Object> named = new HashMap<>();
        for (int i = 1; i < bound.length; i++)
            if (!rule.names()[i].isEmpty()) named.put(rule.names()[i], bound[i]);
        flagging.matched(rule.name(), List.copyOf(matched), named);
        rule.then().run(bound);
    }
}
