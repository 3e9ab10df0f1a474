package io.zhunsheng.check;

import java.util.HashMap;
import java.util.Map;
import org.drools.model.Binding;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;

/** What stands for the variables of a rule while {@link PlainMatch} tries it. */
final class Bound {
    private final Map<Variable<?>, Object> values = new HashMap<>();

    void clear() {
        values.clear();
    }

    void put(Variable<?> variable, Object value) {
        values.put(variable, value);
    }

    /** What stands for a variable; refuses one that nothing stands for. */
    Object value(Variable<?> variable) {
        Object value = values.get(variable);
        if (value == null && !values.containsKey(variable))
            throw new IllegalStateException(variable + " is not bound");
        return value;
    }

    /** Whether something fulfils a pattern, which then is bound to it. */
    boolean fits(Pattern<?> pattern, Object fact) throws Exception {
        put(pattern.getPatternVariable(), fact);
        // First, for a constraint may speak of what its own pattern binds.
        for (Binding binding : pattern.getBindings())
            put(binding.getBoundVariable(), binding.eval(values(binding.getInputVariables())));
        return fulfilled(pattern.getConstraint());
    }

    private boolean fulfilled(Constraint constraint) throws Exception {
        if (constraint instanceof SingleConstraint single)
            return single.getPredicate().test(values(single.getVariables()));
        boolean any = constraint.getType() == Constraint.Type.OR;
        for (Constraint child : constraint.getChildren()) if (fulfilled(child) == any) return any;
        return !any;
    }

    private Object[] values(Variable<?>[] variables) {
        Object[] values = new Object[variables.length];
        for (int i = 0; i < values.length; i++) values[i] = value(variables[i]);
        return values;
    }
}
