package io.zhunsheng.book;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.book.Folders.Condition;
import io.zhunsheng.rule.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A rule is a condition, a catalogue entry and two examples under one name. */
class RuleBookTest {
    private static final List<Rule> RULES = Zhunsheng.rules().rules();

    @Test
    void everyFolderIsInTheBook() {
        Set<String> folders = new TreeSet<>();
        for (Path group : Folders.groups())
            folders.add(group.getFileName().toString().substring(3));
        Set<String> loaded = new TreeSet<>(RULES.stream().map(Rule::group).toList());
        assertEquals(
                folders,
                loaded,
                "folders under rules/, groups loaded: name each folder in BuiltIn.GROUPS");
    }

    @Test
    void conditionsAndCatalogueNameTheSameRules() {
        assertAll(
                Folders.groups().stream()
                        .map(
                                group ->
                                        () -> {
                                            Set<String> conditions =
                                                    new TreeSet<>(
                                                            Folders.conditions(group).stream()
                                                                    .map(Condition::rule)
                                                                    .toList());
                                            Set<String> catalogue = catalogue(group);
                                            assertEquals(
                                                    List.of(),
                                                    without(conditions, catalogue),
                                                    group + ": in rules.drl but not in rules.yaml");
                                            assertEquals(
                                                    List.of(),
                                                    without(catalogue, conditions),
                                                    group + ": in rules.yaml but not in rules.drl");
                                        }));
    }

    @Test
    void everyRuleHasItsTwoExamplesAndEveryExampleItsRule() {
        assertAll(
                Folders.groups().stream()
                        .map(
                                group ->
                                        () -> {
                                            Set<String> wanted = new TreeSet<>();
                                            for (String rule : catalogue(group))
                                                wanted.addAll(
                                                        List.of(
                                                                rule + ".good.txt",
                                                                rule + ".bad.txt"));
                                            Set<String> files =
                                                    new TreeSet<>(Folders.examples(group));
                                            for (String rule : catalogue(group))
                                                files.remove(rule + ".previous.txt");
                                            assertEquals(
                                                    List.of(),
                                                    without(wanted, files),
                                                    group + "/examples: missing");
                                            assertEquals(
                                                    List.of(),
                                                    without(files, wanted),
                                                    group + "/examples: belong to no rule");
                                        }));
    }

    @Test
    void idsAreKebabCaseAndUnique() {
        Set<String> seen = new HashSet<>();
        for (Rule rule : RULES) {
            assertTrue(
                    rule.id().matches("[a-z]+(-[a-z]+)+"),
                    rule.id() + ": write words in lower case joined by hyphens");
            assertTrue(
                    seen.add(rule.id()),
                    rule.id() + " stands in two groups; ids are unique in the whole book");
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        for (Rule rule : RULES) {
            var texts =
                    List.of(
                            rule.title(),
                            rule.demands(),
                            rule.why(),
                            rule.source(),
                            rule.message(),
                            rule.advice());
            for (var text : texts) {
                assertFalse(
                        text.zh().isBlank() || text.en().isBlank(),
                        rule.id() + ": a text is missing: " + text);
                assertTrue(
                        text.zh().matches("(?s).*\\p{IsHan}.*"),
                        rule.id() + ": zh is not Chinese: " + text.zh());
                assertFalse(
                        text.en().matches("(?s).*\\p{IsHan}.*"),
                        rule.id() + ": en is missing or Chinese: " + text.en());
            }
        }
    }

    private static Set<String> catalogue(Path group) {
        String name = group.getFileName().toString().substring(3);
        return new TreeSet<>(
                RULES.stream().filter(r -> r.group().equals(name)).map(Rule::id).toList());
    }

    private static List<String> without(Set<String> some, Set<String> others) {
        List<String> rest = new ArrayList<>(some);
        rest.removeAll(others);
        return rest;
    }
}
