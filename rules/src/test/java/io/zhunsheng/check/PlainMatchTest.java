package io.zhunsheng.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.Engine.Flagged;
import io.zhunsheng.document.Document;
import io.zhunsheng.report.Report;
import io.zhunsheng.rule.Conditions;
import io.zhunsheng.rule.Example;
import io.zhunsheng.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What built-in rules flag, tried one by one, is what Drools' network has them flag. */
class PlainMatchTest {
    private static final Checker CHECKER = Zhunsheng.checker();
    private static final List<Conditions> CONDITIONS = CHECKER.ruleBook().conditions();
    private static final List<PlainRule> PLAIN = PlainRules.read(CONDITIONS.get(0));
    private static final Network NETWORK = new Network(CONDITIONS);

    static Stream<String> rules() {
        return Zhunsheng.rules().rules().stream().map(Rule::id);
    }

    @Test
    void everyBuiltInRuleIsPlain() {
        assertNotNull(PLAIN, "the build tells which rule is not plain");
        assertEquals(
                rules().sorted().toList(), PLAIN.stream().map(PlainRule::name).sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bothFlagTheSameInAnExample(String rule) {
        for (boolean good : new boolean[] {true, false}) {
            Rule entry = CHECKER.ruleBook().rule(rule).orElseThrow();
            Example example = CHECKER.ruleBook().example(entry, good).orElseThrow();
            String previous = example.previous();
            same(example.text(), previous == null ? null : CHECKER.document(previous));
            same(example.text().substring(0, example.text().length() / 3), null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"大禹市人民政府", "2023年法治政府建设情况报告", "2023年,市政府坚持依法行政。"})
    void soTheyDoInATextThatHoldsNothing(String text) {
        same(text, null);
    }

    @Test
    void rulesBuiltOtherwiseHaveNoList() {
        assertNull(PlainRules.read(new Conditions(getClass().getClassLoader(), "drools-model")));
    }

    private static void same(String text, Document previous) {
        Report report = CHECKER.read(CHECKER.document(text), previous);
        List<Flagged> network = new ArrayList<>();
        NETWORK.fire(report.all(), network);
        assertEquals(
                judged(report, network),
                judged(report, new PlainMatch(report.all()).flagged(PLAIN)));
    }

    private static CheckResult judged(Report report, List<Flagged> flagged) {
        return new Judgement(report, CHECKER.ruleBook(), "zh").of(flagged);
    }
}
