package io.zhunsheng.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.Checker;
import io.zhunsheng.document.Document;
import io.zhunsheng.rule.Example;
import io.zhunsheng.rule.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A checker's first reports, for which rules are tried one by one, are judged like later ones. */
class FirstReportTest {
    private static final Checker LATER = later();

    private static Checker later() {
        Checker checker = Zhunsheng.checker();
        for (int i = 0; i < 100; i++) checker.check("2023年法治政府建设情况报告");
        return checker;
    }

    static Stream<String> rules() {
        return Zhunsheng.rules().rules().stream().map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void anExampleIsJudgedLikeByOneThatCheckedMany(String rule) {
        for (boolean good : new boolean[] {true, false}) {
            Rule entry = LATER.ruleBook().rule(rule).orElseThrow();
            Example example = LATER.ruleBook().example(entry, good).orElseThrow();
            String previous = example.previous();
            same(example.text(), previous == null ? null : LATER.document(previous));
            same(example.text().substring(0, example.text().length() / 3), null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"大禹市人民政府", "2023年法治政府建设情况报告", "2023年,市政府坚持依法行政。"})
    void soIsATextThatHoldsNothing(String text) {
        same(text, null);
    }

    private static void same(String text, Document previous) {
        Document report = LATER.document(text);
        assertEquals(LATER.check(report, previous), Zhunsheng.checker().check(report, previous));
    }
}
