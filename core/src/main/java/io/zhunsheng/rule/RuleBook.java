package io.zhunsheng.rule;

import io.zhunsheng.data.Slips;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules (规则库): their catalogue entries and where their compiled conditions lie.
 *
 * @param base class whose package holds the groups' folders
 * @param model resource that lists the compiled conditions
 * @param rules the rules, in the order of groups and entries
 */
public record RuleBook(Class<?> base, String model, List<Rule> rules) {
    public RuleBook {
        rules = List.copyOf(rules);
    }

    /**
     * Loads a rule book from the class path.
     *
     * @param base class beside whose package's resources the groups' folders lie
     * @param model resource that lists the compiled conditions
     * @param groups folder names, {@code 01-parts}
     */
    public static RuleBook load(Class<?> base, String model, List<String> groups) {
        List<Rule> rules = new ArrayList<>();
        Slips slips = new Slips("rules.yaml");
        for (String group : groups) {
            String file = group + "/rules.yaml";
            rules.addAll(Catalogue.read(group.substring(group.indexOf('-') + 1), file, resource(base, file).orElseThrow(), slips));
        }
        slips.check();
        return new RuleBook(base, model, rules);
    }

    /** The rule of that id. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** The good or bad example of a rule, where it has one. */
    public Optional<Example> example(Rule rule, boolean good) {
        String previous = example(rule, ".previous.txt").orElse(null);
        return example(rule, good ? ".good.txt" : ".bad.txt").map(text -> Example.read(rule.id(), good, text, previous));
    }

    private Optional<String> example(Rule rule, String ending) {
        return groupFolder(rule).flatMap(folder -> resource(base, folder + "/examples/" + rule.id() + ending));
    }

    private Optional<String> groupFolder(Rule rule) {
        for (int i = 0; i < 30; i++) {
            String folder = String.format("%02d-%s", i, rule.group());
            if (base.getResource(folder + "/rules.yaml") != null) return Optional.of(folder);
        }
        return Optional.empty();
    }

    private static Optional<String> resource(Class<?> base, String name) {
        try (InputStream in = base.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
