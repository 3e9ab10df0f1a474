package io.zhunsheng.check;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.document.Document;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text without line ends or full stops, and words said over and over, cost no more than others. */
class LongLinesTest {
    /** Not a measure of speed: each takes less than a second, or minutes where it is not linear. */
    private static final Duration FOR_EVER = Duration.ofSeconds(60);

    private static final int LENGTH = 300_000;
    private static final int SENTENCE = 2_900;
    private static final Checker CHECKER = Zhunsheng.checker();

    private static final String HEAD =
            "甲县%d年度法治政府建设情况报告\n县人民政府：\n现将我县%<d年度法治政府建设情况报告如下。\n一、上一年度问题整改情况\n"
                    + "针对上一年度报告指出的执法不规范问题，修订制度3项，培训45人次，整改到位。%s\n二、主要举措和成效\n";

    private static final String TAIL =
            "\n三、存在的不足和原因\n一是人员不足，主要原因是编制少。%s\n四、下一年工作安排\n将继续深化执法规范化建设。\n" + "甲县司法局\n%d年1月31日\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "其中5件",
                "5件",
                "十",
                "占总数的12.5%，",
                "办结率100%",
                "同比增长5%",
                "受理案件12件，办结10件，办结率83.3%，",
                "办理案件12件，其中行政处罚5件、行政许可7件。",
                "全年办理行政处罚案件12件，全年办理行政处罚案件13件，",
                "XX年",
                "**件",
                "〇",
                "妥否，请批示。",
                "上半年",
                "截至2023年6月30日，",
                "《法治政府建设实施纲要（2021—2025年）》",
                "《",
                "《甲》文件",
                "甲乙丙丁戊己庚辛\n",
                "坚持党的领导，加强组织保障，推进依法行政。",
                "针对2022年度报告指出的问题，加强整改。"
            })
    void anyTextIsCheckedInLinearTime(String words) {
        String line = words.repeat(LENGTH / words.length());
        String sentence = words.repeat(SENTENCE / words.length()) + "。\n";
        for (String text : new String[] {line, sentence.repeat(LENGTH / sentence.length())})
            assertTimeoutPreemptively(FOR_EVER, () -> CHECKER.check(report(2023, "", text, "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一是执法不规范问题突出。二是人员不足。", "《", "执法不规范问题突出，", "针对2022年度报告指出的问题，加强整改。"})
    void andComparedWithLastYear(String words) {
        String text = words.repeat(LENGTH / words.length());
        Document last = report(2022, "", "", text);
        assertTimeoutPreemptively(FOR_EVER, () -> CHECKER.check(report(2023, text, "", ""), last));
    }

    @Test
    void oneLineWithoutAnythingElse() {
        String text = "办理案件5件。".repeat(LENGTH / 7);
        assertTimeoutPreemptively(FOR_EVER, () -> CHECKER.check(CHECKER.document(text)));
    }

    private static Document report(int year, String answers, String deeds, String problems) {
        return CHECKER.document(
                String.format(HEAD, year, answers)
                        + deeds
                        + String.format(TAIL, problems, year + 1));
    }
}
