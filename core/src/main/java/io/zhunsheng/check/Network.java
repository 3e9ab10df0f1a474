package io.zhunsheng.check;

import io.zhunsheng.report.Fact;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Declaration;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * The rules as a network, built when a report first needs it: for the first report only the rules
 * that can fire on its facts, which is what one call for one report costs; for the second that
 * needs another, all.
 */
final class Network {
    private final List<Model> models;
    private volatile Built built;

    Network(List<Model> models) {
        this.models = models;
    }

    /** A network, and the rules left out of it; none once it is whole. */
    private record Built(KieSessionsPool sessions, List<Rule> without) {
        Built(KieBase base, List<Rule> without) {
            this(base.newKieSessionsPool(1), without);
        }

        boolean fits(Set<Class<?>> kinds) {
            return without.stream().noneMatch(rule -> possible(rule, kinds));
        }
    }

    /**
     * A session with every rule that can fire on these facts; to be disposed of, after which it
     * serves another report: making the memories of a session costs as much as firing.
     */
    KieSession session(Collection<? extends Fact> facts) {
        return of(facts).sessions.newKieSession();
    }

    private Built of(Collection<? extends Fact> facts) {
        Built now = built;
        if (now != null && now.without.isEmpty()) return now;
        Set<Class<?>> kinds = new HashSet<>();
        facts.forEach(fact -> kinds.add(fact.getClass()));
        return now != null && now.fits(kinds) ? now : build(kinds);
    }

    private synchronized Built build(Set<Class<?>> kinds) {
        if (built == null) {
            List<Rule> without =
                    models.stream()
                            .flatMap(m -> m.getRules().stream())
                            .filter(rule -> !possible(rule, kinds))
                            .toList();
            built = new Built(base(models.stream().map(m -> but(m, without)).toList()), without);
        } else if (!built.fits(kinds)) built = new Built(base(models), List.of());
        return built;
    }

    private static KieBase base(List<Model> models) {
        return KieBaseBuilder.createKieBaseFromModel(models, KieBaseMutabilityOption.DISABLED);
    }

    private static Model but(Model model, List<Rule> without) {
        ModelImpl part =
                new ModelImpl(model.getName())
                        .withGlobals(model.getGlobals())
                        .withQueries(model.getQueries());
        model.getTypeMetaDatas().forEach(part::addTypeMetaData);
        model.getRules().stream().filter(r -> !without.contains(r)).forEach(part::addRule);
        return part;
    }

    /**
     * Whether there is a fact for each pattern that the rule cannot fire without; those within a
     * {@code not} and the like are left aside, and so is what is collected, which may be nothing.
     */
    private static boolean possible(Rule rule, Set<Class<?>> kinds) {
        for (Condition condition : rule.getView().getSubConditions())
            if (condition instanceof Pattern<?> pattern
                    && !(condition instanceof AccumulatePattern<?>)
                    && pattern.getPatternVariable() instanceof Declaration<?> fact
                    && fact.getSource() == null
                    && Fact.class.isAssignableFrom(fact.getType())
                    && kinds.stream().noneMatch(fact.getType()::isAssignableFrom)) return false;
        return true;
    }
}
