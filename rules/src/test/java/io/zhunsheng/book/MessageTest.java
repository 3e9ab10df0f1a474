package io.zhunsheng.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.Checker;
import io.zhunsheng.check.Finding;
import io.zhunsheng.rule.Example;
import io.zhunsheng.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a finding says is filled in, whole and in one language. */
class MessageTest {
    private static final Map<String, Checker> CHECKERS =
            Map.of("zh", Zhunsheng.checker(), "en", Zhunsheng.with().language("en").checker());
    private static final Pattern SLIP =
            Pattern.compile(
                    "\\bnull\\b|Words\\[|“”|《》|\\(\\)|\uFF08\uFF09|。。|[,\uFF0C]。|“[^”]*“| \\.(?!\\d)|(?<!\\.)\\.\\.(?!\\.)");

    static Stream<String> rules() {
        return CHECKERS.get("zh").ruleBook().rules().stream().map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyPlaceholderIsFilled(String rule) {
        for (String language : List.of("zh", "en"))
            for (Finding finding : findings(rule, language))
                for (String text : List.of(finding.message(), finding.advice(), finding.source())) {
                    assertFalse(
                            text.contains("{"),
                            () ->
                                    rule
                                            + " ("
                                            + language
                                            + "): no $name of that kind is bound in the condition: "
                                            + text);
                    assertFalse(
                            SLIP.matcher(text).find(),
                            () ->
                                    rule
                                            + " ("
                                            + language
                                            + "): a filled-in text reads badly: "
                                            + text);
                }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bothLanguagesFindTheSame(String rule) {
        assertEquals(
                findings(rule, "zh").stream().map(MessageTest::identity).toList(),
                findings(rule, "en").stream().map(MessageTest::identity).toList(),
                rule
                        + ": the language of messages must not change what is found, nor its fingerprint");
    }

    private static String identity(Finding finding) {
        return finding.location().line() + " " + finding.rule() + " " + finding.fingerprint();
    }

    private static List<Finding> findings(String id, String language) {
        Checker checker = CHECKERS.get(language);
        Rule rule = checker.ruleBook().rule(id).orElseThrow();
        Example bad = checker.ruleBook().example(rule, false).orElseThrow();
        String previous = bad.previous();
        return checker.check(
                        checker.document(bad.text()),
                        previous == null ? null : checker.document(previous))
                .findings();
    }
}
