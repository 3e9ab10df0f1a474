package io.zhunsheng.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.Checker;
import io.zhunsheng.rule.Example;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A checker that has seen nothing yet, and so has only the rules that its first report can need,
 * says what one says that has all.
 */
class FirstReportTest {
    private static final Checker ALL = Zhunsheng.checker();
    private static final List<String> BAD =
            ALL.ruleBook().rules().stream()
                    .flatMap(rule -> ALL.ruleBook().example(rule, false).stream())
                    .map(Example::text)
                    .toList();

    static Stream<String> texts() {
        return Stream.of(
                        Stream.of("湖北省人民政府", "2023年法治政府建设情况报告", "2023年,省政府坚持依法行政。"),
                        BAD.stream().map(t -> t.substring(0, t.length() / 3)),
                        BAD.stream())
                .flatMap(s -> s);
    }

    @BeforeAll
    static void needEveryRule() {
        BAD.forEach(ALL::check);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void itSaysWhatOneSaysThatHasAllRules(String text) {
        assertEquals(ALL.check(text), Zhunsheng.checker().check(text));
    }
}
