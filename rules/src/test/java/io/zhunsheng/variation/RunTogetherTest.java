package io.zhunsheng.variation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.check.CheckResult;
import io.zhunsheng.check.Finding;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @ValueSource(strings = {"（一）加强学习。（二）加强培训。", "一是加强学习。二是加强培训。", "加强学习。 加强培训。 加强督察。 加强宣传。 加强执法。 "})
    void oneLongParagraphIsNoLostLineEnd(String inside) {
        String text =
                "甲县2023年度法治政府建设报告\n一、主要工作\n2023年，全县推进法治建设。"
                        + inside
                        + "开展执法检查，规范裁量基准，推进政务公开，化解矛盾纠纷。".repeat(40)
                        + "\n三、存在的问题\n队伍建设还不足，原因是人员少。\n四、下一年打算\n2024年加强培训。\n";
        Set<String> rules = new TreeSet<>();
        for (Finding finding : check(text, "a.txt").findings()) rules.add(finding.rule());
        assertTrue(rules.contains("signature-missing"), rules::toString);
        assertTrue(rules.contains("heading-number-broken"), rules::toString);
    }

    @Test
    void whatStandsBehindTheLastHeadingIsLookedAtOnce() {
        StringBuilder text = new StringBuilder("甲县2023年度法治政府建设报告");
        for (int chapter = 1; chapter <= 90; chapter++) {
            text.append("…第").append(chapter).append("章情况问题");
            for (int i = 1; i < 100; i++) text.append('…').append(i).append("、情况问题情况问题情况问题");
        }
        assertTimeout(Duration.ofSeconds(60), () -> check(text.append("情况、").toString(), "a.txt"));
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
