package io.zhunsheng.check;

import io.zhunsheng.check.Engine.Flagged;
import io.zhunsheng.report.Fact;
import io.zhunsheng.report.Location;
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

    /** By where they begin, then by where they end, however they were collected. */
    private static int inReadingOrder(Fact one, Fact other) {
        Location a = one.location();
        Location b = other.location();
        if (a.line() != b.line()) return Integer.compare(a.line(), b.line());
        if (a.column() != b.column()) return Integer.compare(a.column(), b.column());
        if (a.endLine() != b.endLine()) return Integer.compare(a.endLine(), b.endLine());
        return Integer.compare(a.endColumn(), b.endColumn());
    }
}
