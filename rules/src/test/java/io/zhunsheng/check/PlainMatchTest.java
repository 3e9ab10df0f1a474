package io.zhunsheng.check;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.document.Document;
import io.zhunsheng.rule.Example;
import io.zhunsheng.rule.Rule;
import io.zhunsheng.rule.RuleBook;
import org.junit.jupiter.api.Test;

/** No built-in rule needs a network for a first report; what they flag, other tests compare. */
class PlainMatchTest {
    @Test
    void understandsEveryBuiltInRule() {
        Checker checker = Zhunsheng.checker();
        RuleBook book = checker.ruleBook();
        for (Rule rule : book.rules()) {
            Example example = book.example(rule, false).orElseThrow();
            Document report = checker.document(example.text());
            assertNotNull(
                    new PlainMatch(checker.read(report).all()).flagged(Engine.models(book)),
                    rule.id());
        }
    }
}
