package io.zhunsheng.check;

import io.zhunsheng.report.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;

/**
 * Tells which rules cannot fire on the facts of one report, by trying their patterns one within the
 * other until a first set of facts fits. Where it does not know, it takes a condition for
 * fulfilled: it may let a rule through that will not fire, but holds none back that would.
 */
final class Sieve {
    /** So many facts are tried for a rule; one that takes more is let through. */
    private static final int MOST_TRIED = 2_000;

    private final Collection<? extends Fact> facts;
    private final Map<Class<?>, List<Fact>> byKind = new HashMap<>();
    private final Map<Variable<?>, Object> bound = new HashMap<>();
    private int tried;

    Sieve(Collection<? extends Fact> facts) {
        this.facts = facts;
    }

    boolean letsThrough(Rule rule) {
        bound.clear();
        tried = 0;
        try {
            return fulfilled(rule.getView().getSubConditions(), 0);
        } catch (Exception e) { // NOPMD: the engine is the one to say what is wrong with the rule
            return true;
        }
    }

    /** Whether the conditions from one on may be fulfilled beside what is bound. */
    private boolean fulfilled(List<Condition> conditions, int at) throws Exception {
        if (tried > MOST_TRIED || at == conditions.size()) return true;
        Condition condition = conditions.get(at);
        if (condition.getType() == Condition.Type.NOT && broken(condition.getSubConditions()))
            return false;
        Pattern<?> pattern = overFacts(condition);
        if (pattern == null) return fulfilled(conditions, at + 1);
        for (Fact fact : candidates(pattern))
            if (fits(pattern, fact, true) && fulfilled(conditions, at + 1)) return true;
        return false;
    }

    /** Whether there surely is a fact for what must not have any. */
    private boolean broken(List<Condition> not) throws Exception {
        Pattern<?> pattern = not.size() == 1 ? overFacts(not.get(0)) : null;
        if (pattern != null)
            for (Fact fact : candidates(pattern)) if (fits(pattern, fact, false)) return true;
        return false;
    }

    /** The condition as a pattern that is matched against the facts themselves, else null. */
    private static Pattern<?> overFacts(Condition condition) {
        return condition.getType() == Condition.Type.PATTERN
                        && condition instanceof Pattern<?> pattern
                        && pattern.getPatternVariable() instanceof Declaration<?> fact
                        && fact.getSource() == null
                        && Fact.class.isAssignableFrom(fact.getType())
                ? pattern
                : null;
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

    private boolean fits(Pattern<?> pattern, Fact fact, boolean unknown) throws Exception {
        tried++;
        bound.put(pattern.getPatternVariable(), fact);
        bind(pattern); // first, for a constraint may speak of what its own pattern binds
        return test(pattern.getConstraint(), unknown);
    }

    /** Tests a constraint, taking what speaks of things not bound here for the value given. */
    private boolean test(Constraint constraint, boolean unknown) throws Exception {
        if (constraint instanceof SingleConstraint single) {
            Object[] values = values(single.getVariables());
            return values == null ? unknown : single.getPredicate().test(values);
        }
        boolean any = constraint.getType() == Constraint.Type.OR;
        for (Constraint child : constraint.getChildren())
            if (test(child, unknown) == any) return any;
        return !any;
    }

    private void bind(Pattern<?> pattern) {
        for (Binding binding : pattern.getBindings()) {
            Object[] values = values(binding.getInputVariables());
            if (values == null) bound.remove(binding.getBoundVariable());
            else bound.put(binding.getBoundVariable(), binding.eval(values));
        }
    }

    /** What is bound to the variables, or null where one of them is not bound. */
    private Object[] values(Variable<?>[] variables) {
        Object[] values = new Object[variables.length];
        for (int i = 0; i < values.length; i++) {
            if (!bound.containsKey(variables[i])) return null;
            values[i] = bound.get(variables[i]);
        }
        return values;
    }
}
