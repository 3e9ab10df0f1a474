package io.zhunsheng.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items of web pages have the numbers a browser prints (CSS Counter Styles Level 3). */
class ListNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "1,一",
        "10,十",
        "11,十一",
        "20,二十",
        "21,二十一",
        "100,一百",
        "101,一百〇一",
        "110,一百一十",
        "1010,一千〇一十",
        "0,〇",
        "-3,-3",
        "10000,一〇〇〇〇"
    })
    void chinese(int number, String written) {
        assertEquals(written + "、", label("simp-chinese-informal", number));
        assertEquals(written + "、", label("custom_cn", number));
    }

    @ParameterizedTest
    @CsvSource({
        "3,叁,三,c,iii,丙,寅",
        "14,壹拾肆,一四,n,xiv,一四,一四",
        "30,叁拾,三〇,ad,xxx,三〇,三〇",
        "0,零,〇,0,0,〇,〇"
    })
    void otherScripts(
            int number,
            String formal,
            String digits,
            String letters,
            String roman,
            String stem,
            String branch) {
        assertEquals(formal + "、", label("simp-chinese-formal", number));
        assertEquals(digits + "、", label("cjk-decimal", number));
        assertEquals(letters + ".", label("lower-latin", number));
        assertEquals(roman + ".", label("lower-roman", number));
        assertEquals(stem + "、", label("cjk-heavenly-stem", number));
        assertEquals(branch + "、", label("cjk-earthly-branch", number));
    }

    private static String label(String style, int number) {
        return Reading.texts(
                        "<ol style='list-style-type:%s' start=%d><li>项</ol>"
                                .formatted(style, number))
                .get(0)
                .replace("项", "");
    }
}
