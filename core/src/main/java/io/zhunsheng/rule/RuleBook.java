package io.zhunsheng.rule;

import io.zhunsheng.data.BrokenRuleBookException;
import io.zhunsheng.data.Data;
import io.zhunsheng.data.Slip;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules (规则库): their catalogue entries, and where their compiled conditions and their examples
 * lie.
 *
 * @param rules the rules, in the order of groups and entries
 * @param conditions the compiled conditions
 * @param examples the examples
 */
public record RuleBook(List<Rule> rules, List<Conditions> conditions, Examples examples) {
    public RuleBook {
        rules = List.copyOf(rules);
        conditions = List.copyOf(conditions);
    }

    /**
     * Loads a rule book from the class path.
     *
     * @param base class beside whose package's resources the groups' folders lie
     * @param model resource that lists the compiled conditions
     * @param groups folder names, {@code 01-parts}
     * @param files gives the content of their catalogues, {@code 01-parts/rules.yaml}
     */
    public static RuleBook load(
            Class<?> base, String model, List<String> groups, Function<String, Data> files) {
        List<Rule> rules = new ArrayList<>();
        List<Slip> slips = new ArrayList<>();
        for (String group : groups) {
            Data data = files.apply(group + "/rules.yaml");
            rules.addAll(Catalogue.read(group.substring(group.indexOf('-') + 1), data));
            slips.addAll(data.slips().all());
        }
        if (!slips.isEmpty()) throw new BrokenRuleBookException(slips);
        Conditions conditions = new Conditions(base.getClassLoader(), model);
        return new RuleBook(
                rules, List.of(conditions), (rule, good) -> example(base, groups, rule, good));
    }

    /** The rule of that id. */
    public Optional<Rule> rule(String id) {
        for (Rule rule : rules) if (rule.id().equals(id)) return Optional.of(rule);
        return Optional.empty();
    }

    /** The good or bad example of a rule, where it has one. */
    public Optional<Example> example(Rule rule, boolean good) {
        return examples.of(rule, good);
    }

    /** This book with the rules of another one behind its own. */
    public RuleBook plus(RuleBook other) {
        return new RuleBook(
                Stream.concat(rules.stream(), other.rules.stream()).toList(),
                Stream.concat(conditions.stream(), other.conditions.stream()).toList(),
                (rule, good) -> (rules.contains(rule) ? this : other).example(rule, good));
    }

    /** Last year's report of a rule's examples, or null. */
    private static String previous(Class<?> base, List<String> groups, Rule rule) {
        return groups.stream()
                .filter(group -> group.substring(group.indexOf('-') + 1).equals(rule.group()))
                .flatMap(
                        group ->
                                resource(base, group + "/examples/" + rule.id() + ".previous.txt")
                                        .stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<Example> example(
            Class<?> base, List<String> groups, Rule rule, boolean good) {
        return groups.stream()
                .filter(group -> group.substring(group.indexOf('-') + 1).equals(rule.group()))
                .findFirst()
                .flatMap(
                        group ->
                                resource(
                                        base, group + "/examples/" + Example.file(rule.id(), good)))
                .map(text -> Example.read(rule.id(), good, text, previous(base, groups, rule)));
    }

    private static Optional<String> resource(Class<?> base, String name) {
        try (InputStream in = base.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
