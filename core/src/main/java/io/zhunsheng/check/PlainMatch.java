package io.zhunsheng.check;

import io.zhunsheng.check.Engine.Flagged;
import io.zhunsheng.report.Fact;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.AccumulatePattern;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Declaration;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * Fires rules on the facts of one report without a network, which costs more to build than all of
 * them cost to try: their patterns are tried one within the other. It understands what most rules
 * are made of, patterns over facts, {@code not} of such, and {@code collect} over one; where there
 * is anything else, or one breaks down, or all take too long, it leaves them to the engine.
 */
final class PlainMatch {
    /** So many facts are tried for all rules together; then a network would have been cheaper. */
    private static final int MOST_TRIED = 10_000;

    private final Collection<? extends Fact> facts;
    private final Map<Class<?>, List<Fact>> byKind = new HashMap<>();
    private final Bound bound = new Bound();
    private final List<Fact> matched = new ArrayList<>();
    private Rule rule;
    private Flagging flagging;
    private int tried;

    PlainMatch(Collection<? extends Fact> facts) {
        this.facts = facts;
    }

    /** What the rules flag, or null where it is for the engine to tell. */
    List<Flagged> flagged(List<Model> models) {
        List<Flagged> flagged = new ArrayList<>();
        flagging = new Flagging(flagged);
        try {
            for (Model model : models)
                for (Rule each : model.getRules()) {
                    rule = each;
                    bound.clear();
                    match(rule.getView().getSubConditions(), 0);
                }
            return flagged;
        } catch (Exception e) { // NOPMD: the engine is the one to say what is wrong with the rule
            return null;
        }
    }

    /** Fires the rule for each way to fulfil the conditions from one on beside what is bound. */
    private void match(List<Condition> conditions, int at) throws Exception {
        Condition condition = conditions.get(at);
        switch (condition.getType()) {
            case PATTERN -> {
                Pattern<?> pattern = (Pattern<?>) condition;
                if (overFacts(pattern)) each(pattern, conditions, at + 1);
                else if (takes(pattern, conditions.get(at + 1))) match(conditions, at + 1);
                else throw unusual(condition);
            }
            case ACCUMULATE -> {
                collect((AccumulatePattern<?>) condition);
                match(conditions, at + 1);
            }
            case NOT -> {
                if (!possible(together(condition), 0)) match(conditions, at + 1);
            }
            case CONSEQUENCE -> {
                if (at + 1 < conditions.size()) throw unusual(condition);
                fire(conditions);
            }
            default -> throw unusual(condition);
        }
    }

    private void each(Pattern<?> pattern, List<Condition> conditions, int next) throws Exception {
        for (Fact fact : candidates(pattern)) {
            if (!fits(pattern, fact)) continue;
            matched.add(fact);
            match(conditions, next);
            matched.remove(matched.size() - 1);
        }
    }

    private boolean possible(List<Condition> conditions, int at) throws Exception {
        if (at == conditions.size()) return true;
        if (!(conditions.get(at) instanceof Pattern<?> pattern) || !overFacts(pattern))
            throw unusual(conditions.get(at));
        for (Fact fact : candidates(pattern))
            if (fits(pattern, fact) && possible(conditions, at + 1)) return true;
        return false;
    }

    /** What a {@code not} says there must not be: one pattern, or several joined by {@code and}. */
    private static List<Condition> together(Condition not) {
        List<Condition> conditions = not.getSubConditions();
        boolean and = conditions.size() == 1 && conditions.get(0).getType() == Condition.Type.AND;
        return and ? conditions.get(0).getSubConditions() : conditions;
    }

    private <C extends Serializable> void collect(AccumulatePattern<?> all) throws Exception {
        if (all.getAccumulateFunctions().length != 1
                || !(all.getCondition() instanceof Pattern<?> pattern)
                || !overFacts(pattern)) throw unusual(all);
        var collecting = all.getAccumulateFunctions()[0];
        if (!(collecting.getSource() instanceof Variable<?> source)) throw unusual(all);
        @SuppressWarnings("unchecked")
        var function = (AccumulateFunction<C>) collecting.createFunctionObject();
        C sum = function.initContext(function.createContext());
        for (Fact fact : candidates(pattern))
            if (fits(pattern, fact)) function.accumulate(sum, bound.value(source));
        bound.put(collecting.getResult(), function.getResult(sum));
    }

    /** Whether a pattern is matched against the facts themselves. */
    private static boolean overFacts(Pattern<?> pattern) {
        return pattern.getType() == Condition.Type.PATTERN
                && pattern.getPatternVariable() instanceof Declaration<?> fact
                && fact.getSource() == null
                && Fact.class.isAssignableFrom(fact.getType());
    }

    /** Whether a pattern does no more than take what the next condition collects. */
    private static boolean takes(Pattern<?> pattern, Condition next) {
        return next instanceof AccumulatePattern<?> all
                && all.getBoundVariables().length == 1
                && all.getBoundVariables()[0] == pattern.getPatternVariable()
                && pattern.getBindings().isEmpty()
                && pattern.getConstraint() == SingleConstraint.TRUE;
    }

    private List<Fact> candidates(Pattern<?> pattern) {
        Class<?> kind = pattern.getPatternVariable().getType();
        List<Fact> some = byKind.get(kind);
        if (some == null) {
            some = new ArrayList<>();
            for (Fact fact : facts) if (kind.isInstance(fact)) some.add(fact);
            byKind.put(kind, some);
        }
        return some;
    }

    private boolean fits(Pattern<?> pattern, Fact fact) throws Exception {
        if (++tried > MOST_TRIED) throw new IllegalStateException("too many");
        return bound.fits(pattern, fact);
    }

    private void fire(List<Condition> conditions) throws Exception {
        Consequence consequence = rule.getDefaultConsequence();
        if (rule.getConsequences().size() > 1 || consequence.isUsingDrools())
            throw new IllegalStateException("an unusual consequence");
        Variable<?>[] asked = consequence.getVariables();
        Object[] given = new Object[asked.length];
        for (int i = 0; i < asked.length; i++)
            given[i] = asked[i].isFact() ? bound.value(asked[i]) : flagging;
        flagging.matched(rule.getName(), List.copyOf(matched), named(conditions));
        consequence.getBlock().execute(given);
    }

    /** What the conditions bind under a name. */
    private Map<String, Object> named(List<Condition> conditions) {
        Map<String, Object> named = new HashMap<>();
        for (Condition condition : conditions)
            if (condition.getType() == Condition.Type.PATTERN) {
                Pattern<?> pattern = (Pattern<?>) condition;
                put(pattern.getPatternVariable(), named);
                for (Binding binding : pattern.getBindings())
                    put(binding.getBoundVariable(), named);
            }
        return named;
    }

    private void put(Variable<?> variable, Map<String, Object> named) {
        if (variable.getName().startsWith("$"))
            named.put(variable.getName().substring(1), bound.value(variable));
    }

    private static IllegalStateException unusual(Condition condition) {
        return new IllegalStateException("nothing is known of " + condition.getType());
    }
}
