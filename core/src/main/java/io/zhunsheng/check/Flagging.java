package io.zhunsheng.check;

import io.zhunsheng.check.Engine.Flagged;
import io.zhunsheng.report.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Takes down what rules flag, each place with what the rule's condition had bound. */
final class Flagging implements Flag {
    private final List<Flagged> flagged;
    private String rule;
    private List<Fact> facts;
    private Map<String, Object> bound;

    Flagging(List<Flagged> flagged) {
        this.flagged = flagged;
    }

    /** Of which rule, and of what that matched it, the following is. */
    void matched(String rule, List<Fact> facts, Map<String, Object> bound) {
        this.rule = rule;
        this.facts = facts;
        this.bound = bound;
    }

    @Override
    public void at(Fact fact) {
        at(fact, List.of());
    }

    @Override
    public void at(Fact fact, Collection<? extends Fact> related) {
        List<Fact> inOrder = new ArrayList<>(related.size());
        for (Fact f : related)
            if (f != fact && !f.location().equals(fact.location())) inOrder.add(f);
        if (inOrder.size() > 1) inOrder.sort(Flagging::inReadingOrder);
        flagged.add(new Flagged(rule, fact, inOrder, facts, bound));
    }

    /** However they were collected. */
    private static int inReadingOrder(Fact one, Fact other) {
        return ReadingOrder.of(one.location(), other.location());
    }
}
