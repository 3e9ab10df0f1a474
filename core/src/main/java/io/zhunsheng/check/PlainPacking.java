package io.zhunsheng.check;

import io.zhunsheng.check.PlainRule.Ask;
import io.zhunsheng.report.Fact;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.core.base.accumulators.CollectListAccumulateFunction;
import org.drools.model.AccumulatePattern;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.IntrospectableLambda;

/**
 * Writes compiled rules as {@link PlainRules} reads them. It understands what most rules are made
 * of: patterns over facts, {@code not} of such, and {@code collect} over one.
 */
final class PlainPacking {
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(packed);
    private final List<String> classes = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<Variable<?>, Integer> places = new HashMap<>();
    private Rule rule;

    /** Writes the names of all classes first, then the rules, which give their numbers. */
    void write(List<Model> models, OutputStream to) throws IOException {
        List<Rule> rules = new ArrayList<>();
        for (Model model : models) rules.addAll(model.getRules());
        out.writeShort(rules.size());
        for (Rule each : rules) write(each);
        DataOutputStream all = new DataOutputStream(to);
        all.writeShort(classes.size());
        for (String name : classes) all.writeUTF(name);
        packed.writeTo(all);
    }

    private void write(Rule written) throws IOException {
        rule = written;
        places.clear();
        names.clear();
        names.add(""); // the one global, where flags go
        List<Condition> conditions = new ArrayList<>(rule.getView().getSubConditions());
        conditions.removeIf(c -> c.getType() == Condition.Type.CONSEQUENCE || taken(c));
        out.writeUTF(rule.getName());
        out.writeByte(conditions.size());
        for (Condition condition : conditions) write(condition);
        write(rule.getDefaultConsequence());
        out.writeByte(names.size());
        for (String name : names) out.writeUTF(name);
    }

    /** Whether a pattern does no more than take a list that another condition collects. */
    private boolean taken(Condition condition) {
        if (!(condition instanceof Pattern<?> pattern)
                || condition.getType() != Condition.Type.PATTERN
                || !pattern.getBindings().isEmpty()
                || pattern.getConstraint() != SingleConstraint.TRUE) return false;
        for (Condition other : rule.getView().getSubConditions())
            if (other instanceof AccumulatePattern<?> all
                    && all.getBoundVariables()[0] == pattern.getPatternVariable()) return true;
        return false;
    }

    private void write(Condition condition) throws IOException {
        switch (condition.getType()) {
            case PATTERN -> write(Ask.EACH, List.of(condition), 0);
            case NOT -> write(Ask.NONE, together(condition), 0);
            case ACCUMULATE -> collect((AccumulatePattern<?>) condition);
            default -> throw notPlain(condition.getType());
        }
    }

    private void write(Ask ask, List<Condition> patterns, int list) throws IOException {
        out.writeByte(ask.ordinal());
        out.writeByte(patterns.size());
        for (Condition pattern : patterns) write(pattern, ask == Ask.EACH);
        out.writeByte(list);
    }

    /** What a {@code not} says there must not be: one pattern, or several joined by {@code and}. */
    private static List<Condition> together(Condition not) {
        List<Condition> conditions = not.getSubConditions();
        boolean and = conditions.size() == 1 && conditions.get(0).getType() == Condition.Type.AND;
        return and ? conditions.get(0).getSubConditions() : conditions;
    }

    private void collect(AccumulatePattern<?> all) throws IOException {
        var functions = all.getAccumulateFunctions();
        boolean facts =
                functions.length == 1
                        && functions[0].createFunctionObject()
                                instanceof CollectListAccumulateFunction
                        && all.getCondition() instanceof Pattern<?> pattern
                        && functions[0].getSource() == pattern.getPatternVariable();
        if (!facts) throw notPlain("what it accumulates");
        write(Ask.ALL, List.of(all.getCondition()), bind(functions[0].getResult(), true));
    }

    /** What is bound within {@code not} or {@code collect} has no name in messages. */
    private void write(Condition condition, boolean named) throws IOException {
        if (!(condition instanceof Pattern<?> pattern
                && condition.getType() == Condition.Type.PATTERN
                && pattern.getPatternVariable() instanceof Declaration<?> fact
                && fact.getSource() == null
                && Fact.class.isAssignableFrom(fact.getType())
                && Modifier.isFinal(fact.getType().getModifiers()))) throw notPlain(condition);
        type(fact.getType());
        out.writeByte(bind(fact, named));
        List<SingleConstraint> tests = new ArrayList<>();
        tests(pattern.getConstraint(), tests);
        out.writeByte(tests.size());
        for (SingleConstraint test : tests) write(test);
        Collection<Binding> values = pattern.getBindings();
        out.writeByte(values.size());
        for (Binding value : values) piece(value.getBindingFunction(), value.getInputVariables());
        out.writeByte(values.size());
        for (Binding value : values) out.writeByte(bind(value.getBoundVariable(), named));
    }

    private void tests(Constraint constraint, List<SingleConstraint> tests) {
        if (constraint == SingleConstraint.TRUE) return;
        if (constraint instanceof SingleConstraint single) tests.add(single);
        else if (constraint.getType() == Constraint.Type.OR) throw notPlain("or");
        else for (Constraint child : constraint.getChildren()) tests(child, tests);
    }

    private void write(SingleConstraint test) throws IOException {
        Variable<?>[] given = test.getVariables();
        switch (given.length) {
            case 1 -> piece(test.getPredicate1(), given);
            case 2 -> piece(test.getPredicate2(), given);
            default -> throw notPlain("a test of " + given.length + " values");
        }
    }

    private void write(Consequence then) throws IOException {
        int given = then.getVariables().length;
        if (rule.getConsequences().size() > 1 || then.isUsingDrools() || given < 2 || given > 3)
            throw notPlain("what it does");
        piece(then.getBlock(), then.getVariables());
    }

    private void piece(Object lambda, Variable<?>... given) throws IOException {
        Object bare = lambda instanceof IntrospectableLambda wrapped ? wrapped.getLambda() : lambda;
        if (!(bare instanceof Enum<?> only && only.name().equals(Piece.ONLY))) throw notPlain(bare);
        type(bare.getClass());
        out.writeByte(given.length);
        for (Variable<?> variable : given) out.writeByte(place(variable));
    }

    private void type(Class<?> type) throws IOException {
        if (!classes.contains(type.getName())) classes.add(type.getName());
        out.writeShort(classes.indexOf(type.getName()));
    }

    private int bind(Variable<?> variable, boolean named) {
        String name = variable.getName();
        if (places.put(variable, names.size()) != null) throw notPlain(variable + " bound twice");
        names.add(named && name.startsWith("$") ? name.substring(1) : "");
        return names.size() - 1;
    }

    private int place(Variable<?> variable) {
        if (!variable.isFact()) return 0;
        Integer place = places.get(variable);
        if (place == null) throw notPlain(variable + " before it is bound");
        return place;
    }

    private IllegalArgumentException notPlain(Object what) {
        return new IllegalArgumentException(rule.getName() + " is not plain: " + what);
    }
}
