package io.zhunsheng.check;

import io.zhunsheng.report.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * The rules as a network, built when a report first needs it. Building it is dear, and one call is
 * often for one report: the first has a network of its own, of the few rules that may fire on it,
 * or none at all; all others share the whole.
 */
final class Network {
    private final List<Model> models;
    private final AtomicBoolean begun;
    private volatile KieSessionsPool whole;

    /** Takes the rules; tells whether the first report may have a network of its own. */
    Network(List<Model> models, boolean sieved) {
        this.models = models;
        this.begun = new AtomicBoolean(!sieved);
    }

    /**
     * A session with every rule that can fire on these facts, or null where none can; to be
     * disposed of, after which it serves another report: making the memories of a session costs as
     * much as firing.
     */
    KieSession session(Collection<? extends Fact> facts) {
        return begun.compareAndSet(false, true) ? first(new Sieve(facts)) : whole().newKieSession();
    }

    private KieSession first(Sieve sieve) {
        List<Model> parts = new ArrayList<>();
        for (Model model : models) {
            ModelImpl part = part(model);
            for (Rule rule : model.getRules()) if (sieve.letsThrough(rule)) part.addRule(rule);
            if (!part.getRules().isEmpty()) parts.add(part);
        }
        return parts.isEmpty() ? null : base(parts).newKieSession();
    }

    private KieSessionsPool whole() {
        if (whole == null)
            synchronized (this) {
                if (whole == null) whole = base(models).newKieSessionsPool(1);
            }
        return whole;
    }

    /** The network of one rule alone. */
    static KieBase alone(Model model, Rule rule) {
        return base(List.of(part(model).addRule(rule)));
    }

    /** The model without its rules. */
    private static ModelImpl part(Model model) {
        ModelImpl part =
                new ModelImpl(model.getName())
                        .withGlobals(model.getGlobals())
                        .withQueries(model.getQueries());
        for (TypeMetaData type : model.getTypeMetaDatas()) part.addTypeMetaData(type);
        return part;
    }

    private static KieBase base(List<Model> models) {
        return KieBaseBuilder.createKieBaseFromModel(models, KieBaseMutabilityOption.DISABLED);
    }
}
