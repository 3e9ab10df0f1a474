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

/** A checker's first report, for which few rules are put to work, is judged like all later ones. */
class FirstReportTest {
    static Stream<String> rules() {
        return Zhunsheng.rules().rules().stream().map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void anExampleIsJudgedLikeASecondTime(String rule) {
        for (boolean good : new boolean[] {true, false}) {
            Checker checker = Zhunsheng.checker();
            Rule entry = checker.ruleBook().rule(rule).orElseThrow();
            Example example = checker.ruleBook().example(entry, good).orElseThrow();
            String previous = example.previous();
            same(checker, example.text(), previous == null ? null : checker.document(previous));
            same(
                    Zhunsheng.checker(),
                    example.text().substring(0, example.text().length() / 3),
                    null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"大禹市人民政府", "2023年法治政府建设情况报告", "2023年,市政府坚持依法行政。"})
    void soIsATextThatHoldsNothing(String text) {
        same(Zhunsheng.checker(), text, null);
    }

    private static void same(Checker checker, String text, Document previous) {
        Document report = checker.document(text);
        assertEquals(checker.check(report, previous), checker.check(report, previous));
    }
}
