package io.zhunsheng.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.book.Folders.Condition;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Conditions stay conditions: short, without order among rules, and with one thing to do. */
class ConditionTest {
    private static final int MOST_LINES = 12;
    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "\\b(salience|agenda-group|activation-group|ruleflow-group|auto-focus|no-loop|lock-on-active|insert|insertLogical|update|modify|retract|delete|System)\\b");

    static Stream<Condition> conditions() {
        return Folders.groups().stream().flatMap(group -> Folders.conditions(group).stream());
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void aConditionIsShort(Condition condition) {
        long lines = between(condition, "when", "then").lines().filter(l -> !l.isBlank()).count();
        assertTrue(lines > 0, condition.rule() + " has no condition");
        assertTrue(
                lines <= MOST_LINES,
                condition.rule()
                        + " has "
                        + lines
                        + " lines of condition, at most "
                        + MOST_LINES
                        + " are readable; let the reader state a fact that says it, or make two rules");
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void aRuleFlagsAPlaceAndDoesNothingElse(Condition condition) {
        String action =
                condition.text().substring(condition.text().indexOf("\nthen\n") + 6).strip();
        assertTrue(
                action.matches("flag\\.at\\([^;]*\\);"),
                condition.rule()
                        + ": the only thing allowed behind then is one flag.at( … ); found: "
                        + action);
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void noRuleMindsAnother(Condition condition) {
        List<String> found =
                FORBIDDEN.matcher(condition.text()).results().map(r -> r.group()).toList();
        assertEquals(
                List.of(), found, condition.rule() + ": rules have no order and change no fact");
    }

    private static String between(Condition condition, String from, String to) {
        int start = condition.text().indexOf("\n" + from + "\n") + from.length() + 2;
        int end = condition.text().indexOf("\n" + to + "\n");
        return end <= start ? "" : condition.text().substring(start, end);
    }
}
