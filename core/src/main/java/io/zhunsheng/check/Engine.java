package io.zhunsheng.check;

import io.zhunsheng.data.BrokenRuleBookException;
import io.zhunsheng.data.Slip;
import io.zhunsheng.report.Fact;
import io.zhunsheng.rule.Conditions;
import io.zhunsheng.rule.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.Match;

/**
 * Facts go in, flagged places come out; with {@link Network} and {@link PlainMatch} the only class
 * that knows Drools while reports are checked.
 */
final class Engine {
    private static final int MOST_FIRINGS = 10_000;

    private final Network rules;
    private final RuleTimes times;
    private final Map<String, KieBase> each = new HashMap<>();
    private final Map<String, Integer> warm = new ConcurrentHashMap<>();

    /**
     * Takes the rules of a book; where times are asked for, each rule runs by itself, else all in
     * one network.
     */
    Engine(RuleBook book, RuleTimes times) {
        this.times = times;
        List<Model> models = models(book);
        rules = new Network(models, plain(book));
        if (times != null) models.forEach(this::split);
    }

    /**
     * Whether the rules may be tried one by one: those that were built with the project. Rules of
     * one's own may hold anything, and may break down on any fact, and then that is told.
     */
    private static boolean plain(RuleBook book) {
        return book.conditions().size() == 1
                && book.conditions().get(0).loader() == Engine.class.getClassLoader();
    }

    /** One place a rule flagged, with what its condition had bound. */
    record Flagged(
            String rule,
            Fact at,
            List<Fact> related,
            List<Fact> facts,
            Map<String, Object> bound) {}

    /** Fires every rule over the facts; the order of what comes out means nothing. */
    List<Flagged> fire(Collection<? extends Fact> facts) {
        List<Flagged> plain = times == null ? rules.flagged(facts) : null;
        if (plain != null) return plain;
        List<Flagged> flagged = new ArrayList<>();
        if (times == null) fire(rules.session(), facts, flagged);
        else
            each.forEach(
                    (rule, alone) -> {
                        // The first run loads classes, for which no rule is to blame; others wait
                        // for it.
                        warm.computeIfAbsent(
                                rule, r -> fire(alone.newKieSession(), facts, new ArrayList<>()));
                        long start = System.nanoTime();
                        int fired = fire(alone.newKieSession(), facts, flagged);
                        times.add(rule, System.nanoTime() - start, fired);
                    });
        return flagged;
    }

    private static int fire(
            KieSession session, Collection<? extends Fact> facts, List<Flagged> flagged) {
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

    private void split(Model model) {
        for (var rule : model.getRules()) each.put(rule.getName(), Network.alone(model, rule));
    }

    /** The compiled conditions of a book. */
    static List<Model> models(RuleBook book) {
        List<Model> models = new ArrayList<>();
        for (Conditions conditions : book.conditions()) models(conditions, models);
        return models;
    }

    private static void models(Conditions conditions, List<Model> models) {
        ClassLoader loader = conditions.loader();
        try (InputStream in = loader.getResourceAsStream(conditions.list())) {
            if (in == null)
                throw new IllegalStateException("no compiled rules at " + conditions.list());
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R"))
                if (!line.isBlank() && !line.startsWith("Drools-Model-Version:"))
                    models.add(
                            (Model)
                                    Class.forName(line.strip(), true, loader)
                                            .getDeclaredConstructor()
                                            .newInstance());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
