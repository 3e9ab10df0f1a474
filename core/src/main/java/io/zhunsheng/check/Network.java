package io.zhunsheng.check;

import io.zhunsheng.check.Engine.Flagged;
import io.zhunsheng.report.Fact;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
 * The rules as a network, built when it pays. Building it is dear, and one call is often for few
 * reports: for the first ones the rules are tried one by one, which takes twice as long a report.
 */
final class Network {
    /** Building the network takes as long as some thousand reports without, loading its classes. */
    private static final int FEW = 30;

    private final List<Model> models;
    private final AtomicInteger few;
    private volatile KieSessionsPool whole;

    /** Takes the rules; tells whether they may be tried one by one. */
    Network(List<Model> models, boolean plain) {
        this.models = models;
        this.few = new AtomicInteger(plain ? FEW : 0);
    }

    /** What the rules flag on these facts, or null where that is for a session to tell. */
    List<Flagged> flagged(Collection<? extends Fact> facts) {
        boolean plain = few.get() > 0 && few.getAndDecrement() > 0;
        return plain ? new PlainMatch(facts).flagged(models) : null;
    }

    /**
     * A session with all rules; to be disposed of, after which it serves another report: making the
     * memories of a session costs as much as firing.
     */
    KieSession session() {
        return whole().newKieSession();
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
