package io.zhunsheng.check;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.rule.Conditions;
import io.zhunsheng.rule.Example;
import io.zhunsheng.rule.Rule;
import io.zhunsheng.rule.RuleBook;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No built-in rule needs a network for a first report; what they flag, other tests compare. */
class PlainMatchTest {
    @Test
    void everyBuiltInRuleIsPlain() {
        Checker checker = Zhunsheng.checker();
        RuleBook book = checker.ruleBook();
        List<PlainRule> plain = PlainRules.read(book.conditions().get(0));
        assertNotNull(plain, "the build tells which rule is not plain");
        for (Rule rule : book.rules()) {
            Example example = book.example(rule, false).orElseThrow();
            var report = checker.read(checker.document(example.text()));
            assertNotNull(new PlainMatch(report.all()).flagged(plain), rule.id());
        }
    }

    @Test
    void rulesBuiltOtherwiseHaveNoList() {
        assertNull(PlainRules.read(new Conditions(getClass().getClassLoader(), "drools-model")));
    }
}
