package io.zhunsheng.check;

import io.zhunsheng.check.Engine.Flagged;
import io.zhunsheng.data.BrokenRuleBookException;
import io.zhunsheng.data.Slip;
import io.zhunsheng.report.Fact;
import io.zhunsheng.rule.Conditions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.Match;

/** Rules as a network of Drools, built when facts first come to it, for that is dear. */
final class Network {
    private static final int MOST_FIRINGS = 10_000;

    private final List<Conditions> conditions;
    private volatile KieSessionsPool sessions;

    /** All rules in one network. */
    Network(List<Conditions> conditions) {
        this.conditions = conditions;
    }

    private Network(KieBase alone) {
        this.conditions = List.of();
        this.sessions = alone.newKieSessionsPool(1);
    }

    /** A network for each rule, by its id. */
    static Map<String, Network> each(List<Conditions> conditions) {
        Map<String, Network> each = new HashMap<>();
        for (Model model : Models.of(conditions))
            for (Rule rule : model.getRules())
                each.put(rule.getName(), new Network(base(List.of(part(model).addRule(rule)))));
        return each;
    }

    /** Fires the rules over the facts and tells how often. */
    int fire(Collection<? extends Fact> facts, List<Flagged> flagged) {
        KieSession session = sessions().newKieSession();
        Flagging flagging = new Flagging(flagged);
        try {
            session.setGlobal("flag", flagging);
            session.addEventListener(new Matching(flagging));
            for (Fact fact : facts) session.insert(fact);
            return session.fireAllRules(MOST_FIRINGS);
        } catch (ConsequenceException e) {
            throw broken(e.getRule().getName(), e.getCause(), e);
        } catch (RuntimeException e) {
            // A constraint that throws: Drools names the rule in the message alone.
            throw e.getMessage() == null || !e.getMessage().contains("Rule \"")
                    ? e
                    : broken(named(e.getMessage()), e.getCause(), e);
        } finally {
            session.dispose();
        }
    }

    /** A pool, for making the memories of a session costs as much as firing. */
    private KieSessionsPool sessions() {
        if (sessions == null)
            synchronized (this) {
                if (sessions == null) sessions = base(Models.of(conditions)).newKieSessionsPool(1);
            }
        return sessions;
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

    private static String named(String message) {
        int at = message.indexOf("Rule \"") + 6;
        return message.substring(at, message.indexOf('"', at));
    }

    /** A rule that breaks down is the rule book's fault, not the report's. */
    private static BrokenRuleBookException broken(
            String rule, Throwable why, RuntimeException cause) {
        Throwable root = why == null ? cause : why;
        while (root.getCause() != null) root = root.getCause();
        BrokenRuleBookException broken =
                new BrokenRuleBookException(
                        List.of(
                                new Slip(
                                        rule,
                                        0,
                                        "这条规则在检查时出错（" + root + "）；多半是某项可能为空，先写 != null",
                                        "the rule broke down ("
                                                + root
                                                + "); a component may be null: test != null first")));
        broken.initCause(cause);
        return broken;
    }

    /** Tells, before a rule fires, what its condition was matched by. */
    private static final class Matching extends DefaultAgendaEventListener {
        private final Flagging flagging;

        Matching(Flagging flagging) {
            this.flagging = flagging;
        }

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            Match match = event.getMatch();
            Map<String, Object> bound = new HashMap<>();
            for (String name : match.getDeclarationIds())
                if (name.startsWith("$"))
                    bound.put(name.substring(1), match.getDeclarationValue(name));
            List<Fact> facts = new ArrayList<>();
            for (Object object : match.getObjects()) if (object instanceof Fact f) facts.add(f);
            flagging.matched(match.getRule().getName(), facts, bound);
        }
    }
}
