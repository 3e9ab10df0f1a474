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

/** A checker's first report, for which few rules are put to work, is judged like all later ones. */
class FirstCheckTest {
    static Stream<String> rules() {
        return Zhunsheng.rules().rules().stream().map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theFirstReportIsJudgedLikeTheSecond(String rule) {
        for (boolean good : new boolean[] {true, false}) {
            Checker checker = Zhunsheng.checker();
            Rule entry = checker.ruleBook().rule(rule).orElseThrow();
            Example example = checker.ruleBook().example(entry, good).orElseThrow();
            Document report = checker.document(example.text());
            Document previous =
                    example.previous() == null ? null : checker.document(example.previous());
            assertEquals(checker.check(report, previous), checker.check(report, previous));
        }
    }
}
