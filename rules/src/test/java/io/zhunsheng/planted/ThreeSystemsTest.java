package io.zhunsheng.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.Checker;
import io.zhunsheng.rule.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which “三项制度” are those of law enforcement, told by what stands beside them. */
class ThreeSystemsTest {
    private static final Checker CHECKER = Zhunsheng.checker();

    @ParameterizedTest
    @CsvSource({
        "MET, 全局严格执行“三项制度”，落实罚缴分离、收支两条线等管理规定。",
        "MET, 落实行政执法“三项制度”，公示信息36条。",
        "UNMET, 推进国企“三项制度”改革，完成薪酬方案12份。",
        "UNMET, 严格执行“三项制度”，机关作风明显好转。"
    })
    void whatStandsBesideThemTells(Verdict expected, String sentence) {
        String text =
                "松坪县文化局2023年法治政府建设工作报告\n一、2023年主要举措和成效\n(一)完善制度建设。"
                        + sentence
                        + "\n二、存在的不足和原因\n一是人员不足,原因是编制有限。\n";
        assertEquals(
                expected,
                CHECKER.check(text).requirements().stream()
                        .filter(r -> r.id().equals("three-systems"))
                        .findFirst()
                        .orElseThrow()
                        .verdict());
    }
}
