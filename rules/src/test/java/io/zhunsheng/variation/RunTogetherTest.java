package io.zhunsheng.variation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.check.CheckResult;
import io.zhunsheng.check.Finding;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A report whose line ends were lost on the way is judged by what it says. */
class RunTogetherTest {
    private static final int REPORTS = 500;
    private static final int LEAST = 1_100;
    private static final Set<String> FORM =
            Set.of(
                    "not-an-annual-report",
                    "title-missing",
                    "addressee-missing",
                    "signature-missing",
                    "date-missing",
                    "heading-number-broken",
                    "heading-level-skipped",
                    "enumeration-broken",
                    "marks-unbalanced");
    private static final Wordings WORDS = Wordings.of("tuning");
    private static final Generator GENERATOR = new Generator(WORDS);

    @ParameterizedTest
    @CsvSource({"' ', 99", "'\u3000\u3000', 99", "'', 96"})
    void verdictsStayWhereLineEndsAreLost(String joint, int percent) {
        int same = 0;
        int all = 0;
        for (long seed = 1; seed <= REPORTS; seed++) {
            Sample sample = plain(seed);
            if (sample.text().length() < LEAST) continue;
            Map<String, String> due = Verdicts.of(sample);
            Map<String, String> got = Verdicts.of(runTogether(sample, joint));
            for (String id : due.keySet()) if (due.get(id).equals(got.get(id))) same++;
            all += due.size();
        }
        assertTrue(all > REPORTS, "too few reports are long enough");
        String told = String.format("%d of %d verdicts are as they were", same, all);
        assertTrue(same * 100 >= all * percent, told);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u3000\u3000", ""})
    void noFormIsAskedOfIt(String joint) {
        for (long seed = 1; seed <= REPORTS / 10; seed++) {
            Sample sample = plain(seed);
            if (sample.text().length() < LEAST) continue;
            for (Finding finding : runTogether(sample, joint).findings())
                assertFalse(FORM.contains(finding.rule()), () -> sample.seed() + " " + finding);
        }
    }

    private static CheckResult runTogether(Sample sample, String joint) {
        return check(sample.text().replaceAll("\\s*\\n\\s*", joint), sample.file());
    }

    private static CheckResult check(String text, String name) {
        return Trial.CHECKER.check(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
    }

    private static Sample plain(long seed) {
        Random random = new Random(seed);
        return GENERATOR.make(seed, Recipe.by(random, WORDS), Dress.plain(), random);
    }
}
