package io.zhunsheng.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.Checker;
import io.zhunsheng.check.Finding;
import io.zhunsheng.rule.Example;
import io.zhunsheng.rule.Rule;
import io.zhunsheng.rule.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule finds what its bad example marks, nothing in its good one, and no rule beside it
 * speaks.
 */
class RuleExamplesTest {
    private static final Checker CHECKER = Zhunsheng.checker();

    static Stream<String> rules() {
        return CHECKER.ruleBook().rules().stream().map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theGoodExampleIsClean(String rule) {
        Example good = example(rule, true);
        assertTrue(
                good.flagged().isEmpty(),
                "the good example of " + rule + " holds a mark; marks belong in bad ones");
        assertEquals(
                "",
                found(good),
                () -> rule + ".good.txt should give no finding; mend the text or the rule");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBadExampleHasTheMarkedFindingsAndNoOther(String rule) {
        Example bad = example(rule, false);
        assertFalse(
                bad.flagged().isEmpty(),
                rule + ".bad.txt marks no line; write “^ " + rule + "” under the line");
        String marked =
                bad.flagged().stream()
                        .map(line -> line + " " + rule)
                        .collect(Collectors.joining("\n"));
        assertEquals(
                marked,
                found(bad),
                () ->
                        rule
                                + ".bad.txt (lines counted without the marks); all findings:\n"
                                + String.join(
                                        "\n",
                                        findings(bad).stream().map(Finding::toString).toList()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theExamplesHoldNoStrayMark(String rule) {
        for (boolean good : new boolean[] {true, false})
            assertTrue(
                    example(rule, good).text().lines().noneMatch(l -> l.startsWith("^")),
                    () -> "an example of " + rule + " marks another rule or misspells its own");
    }

    private static Example example(String id, boolean good) {
        Rule rule = CHECKER.ruleBook().rule(id).orElseThrow();
        return CHECKER.ruleBook()
                .example(rule, good)
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        "no examples/" + id + (good ? ".good.txt" : ".bad.txt")));
    }

    /** Line and rule of each finding of this rule, and of every other one above an information. */
    private static String found(Example example) {
        return findings(example).stream()
                .filter(f -> f.rule().equals(example.rule()) || f.severity() != Severity.INFO)
                .map(f -> f.location().line() + " " + f.rule())
                .collect(Collectors.joining("\n"));
    }

    private static List<Finding> findings(Example example) {
        String previous = example.previous();
        return CHECKER.check(
                        CHECKER.document(example.text()),
                        previous == null ? null : CHECKER.document(previous))
                .findings();
    }
}
