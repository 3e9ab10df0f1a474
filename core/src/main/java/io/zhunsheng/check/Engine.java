package io.zhunsheng.check;

import io.zhunsheng.report.Fact;
import io.zhunsheng.rule.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/** The only class that knows Drools: facts go in, flagged places come out. */
final class Engine {
    private static final int MOST_FIRINGS = 10_000;

    private static final Comparator<Fact> READING_ORDER = Comparator.comparingInt((Fact f) -> f.location().line())
            .thenComparingInt(f -> f.location().column());

    private final KieBase rules;

    Engine(RuleBook book) {
        rules = KieBaseBuilder.createKieBaseFromModel(models(book), KieBaseMutabilityOption.DISABLED);
    }

    /** One place a rule flagged, with what its condition had bound. */
    record Flagged(String rule, Fact at, List<Fact> related, List<Fact> facts, Map<String, Object> bound) {}

    /** Fires every rule over the facts; the order of what comes out means nothing. */
    List<Flagged> fire(Collection<? extends Fact> facts) {
        Session run = new Session();
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("flag", run);
            session.addEventListener(run.listener);
            facts.forEach(session::insert);
            session.fireAllRules(MOST_FIRINGS);
        } finally {
            session.dispose();
        }
        return run.flagged;
    }

    private static final class Session implements Flag {
        private final List<Flagged> flagged = new ArrayList<>();
        private Match match;
        private final DefaultAgendaEventListener listener =
                new DefaultAgendaEventListener() {
                    @Override
                    public void beforeMatchFired(BeforeMatchFiredEvent event) {
                        match = event.getMatch();
                    }
                };

        @Override
        public void at(Fact fact) {
            at(fact, List.of());
        }

        @Override
        public void at(Fact fact, Collection<? extends Fact> related) {
            Map<String, Object> bound = new HashMap<>();
            for (String name : match.getDeclarationIds())
                if (name.startsWith("$")) bound.put(name.substring(1), match.getDeclarationValue(name));
            List<Fact> facts = new ArrayList<>();
            for (Object object : match.getObjects()) if (object instanceof Fact f) facts.add(f);
            List<Fact> inOrder = new ArrayList<>(related);
            inOrder.removeIf(f -> f == fact || f.location().equals(fact.location()));
            inOrder.sort(READING_ORDER);
            flagged.add(new Flagged(match.getRule().getName(), fact, inOrder, facts, bound));
        }
    }

    private static List<Model> models(RuleBook book) {
        ClassLoader loader = book.base().getClassLoader();
        List<Model> models = new ArrayList<>();
        try (InputStream in = loader.getResourceAsStream(book.model())) {
            if (in == null) throw new IllegalStateException("no compiled rules at " + book.model());
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R"))
                if (!line.isBlank() && !line.startsWith("Drools-Model-Version:"))
                    models.add((Model) Class.forName(line.strip(), true, loader).getDeclaredConstructor().newInstance());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return models;
    }
}
