package io.zhunsheng.formats.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers, footers and page numbers are no text of the report. */
class MarginsTest {
    private static final String NAMES = "甲乙丙丁戊己庚辛";
    private static final String PROSE = "全面推行行政执法三项制度，组织执法人员培训考试，办理行政复议案件，取得明显成效。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "— 1 —",
                "- 1 -",
                "－1－",
                "·1·",
                "第1页",
                "第 1 页 共 1 页",
                "第1页/共1页",
                "第一页",
                "1",
                "1/1",
                "Page 1 of 1",
                "https://www.gov.cn/a.html 1/1"
            })
    void thePageNumberOfASinglePageIsLeftOut(String number) {
        Setting setting = new Setting().paragraph(PROSE);
        setting.size = 14;
        setting.put(number, 300, 780);
        assertEquals(List.of(PROSE), setting.texts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"— # —", "#", "第 # 页 共 3 页", "#/3"})
    void numbersThatRiseWithThePagesAreLeftOut(String pattern) {
        Setting setting = new Setting();
        List<String> expected = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            if (page > 1) setting.newPage();
            setting.paragraph(NAMES.charAt(page) + PROSE);
            expected.add(NAMES.charAt(page) + PROSE);
            setting.put(pattern.replace("#", "" + page), page % 2 == 0 ? 90 : 480, 780);
        }
        assertEquals(expected, setting.texts());
    }

    @Test
    void linesRepeatedAtTheEdgesOfPagesAreLeftOut() {
        Setting setting = new Setting();
        List<String> expected = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            if (page > 1) setting.newPage();
            setting.put("静安区2019年度法治政府建设报告", 79, 60);
            setting.paragraph(NAMES.charAt(page) + PROSE);
            expected.add(NAMES.charAt(page) + PROSE);
            setting.put("上海市静安区人民政府办公室", 79, 760).put("— " + page + " —", 300, 790);
        }
        assertEquals(expected, setting.texts());
    }

    @Test
    void sentencesRepeatedOnEveryPageStay() {
        Setting setting = new Setting();
        for (int page = 1; page <= 4; page++) {
            if (page > 1) setting.newPage();
            setting.paragraph(PROSE);
        }
        assertEquals(List.of(PROSE, PROSE, PROSE, PROSE), setting.texts());
    }

    @Test
    void aLastLineThatIsANumberAmongOthersStays() {
        Setting setting = new Setting().paragraph(PROSE);
        setting.put("合计", 79, 400).put("12", 300, 400);
        assertEquals(List.of(PROSE, "合计", "12"), setting.texts());
    }

    @Test
    void theYearInTheLastLineStays() {
        assertEquals(List.of(PROSE, "2019"), new Setting().paragraph(PROSE).right("2019").texts());
    }

    @Test
    void aHeadingRepeatedInTheTextStays() {
        Setting setting = new Setting();
        List<String> expected = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            if (page > 1) setting.newPage();
            for (String text :
                    List.of(NAMES.charAt(page) + PROSE, "（一）主要做法", PROSE + NAMES.charAt(page))) {
                setting.paragraph(text);
                expected.add(text);
            }
            for (int i = 0; i < 3; i++) {
                setting.paragraph(NAMES.substring(page - 1, page + i) + PROSE);
                expected.add(NAMES.substring(page - 1, page + i) + PROSE);
            }
        }
        assertEquals(expected, setting.texts());
    }
}
