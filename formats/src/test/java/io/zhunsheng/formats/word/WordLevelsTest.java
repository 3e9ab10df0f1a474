package io.zhunsheng.formats.word;

import static io.zhunsheng.formats.word.Docx.p;
import static io.zhunsheng.formats.word.Docx.r;
import static io.zhunsheng.formats.word.Docx.style;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The heading level of a paragraph is the one Word's own navigation shows. */
class WordLevelsTest {
    @ParameterizedTest
    @CsvSource({
        "heading 1, 1",
        "Heading 3, 3",
        "heading3, 3",
        "标题 2, 2",
        "标题2, 2",
        "heading 9, 9",
        "heading 10, 0",
        "Title, 0",
        "标题, 0",
        "Subtitle, 0",
        "小标题, 0",
        "Normal, 0"
    })
    void namesOfHeadingStyles(String name, int level) {
        assertEquals(level, level(style("x", name, "", ""), "<w:pStyle w:val='x'/>"));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "8, 9", "9, 0", "10, 0", "-1, 0", "x, 1"})
    void outlineLevelsOfStylesGoBeforeNames(String outline, int level) {
        assertEquals(level, level(outlined("x", "heading 1", outline), "<w:pStyle w:val='x'/>"));
    }

    @Test
    void theNearestStyleThatTellsCounts() {
        String styles =
                outlined("1", "heading 1", "0")
                        + style("k", "公文标题", "<w:basedOn w:val='1'/>", "")
                        + style("2", "heading 2", "<w:basedOn w:val='1'/>", "")
                        + style(
                                "t",
                                "正文样式",
                                "<w:basedOn w:val='1'/><w:pPr><w:outlineLvl w:val='9'/></w:pPr>",
                                "");
        assertEquals(1, level(styles, "<w:pStyle w:val='k'/>"));
        assertEquals(2, level(styles, "<w:pStyle w:val='2'/>"));
        assertEquals(0, level(styles, "<w:pStyle w:val='t'/>"));
    }

    @Test
    void theParagraphsOwnLevelGoesBeforeItsStyle() {
        String styles = outlined("1", "heading 1", "0");
        assertEquals(3, level(styles, "<w:pStyle w:val='1'/><w:outlineLvl w:val='2'/>"));
        assertEquals(0, level(styles, "<w:pStyle w:val='1'/><w:outlineLvl w:val='9'/>"));
        assertEquals(2, level(styles, "<w:outlineLvl w:val='1'/>"));
        assertEquals(
                1,
                level(
                        styles,
                        "<w:pStyle w:val='1'/><w:pPrChange><w:pPr><w:pStyle w:val='z'/><w:outlineLvl w:val='4'/></w:pPr></w:pPrChange>"));
    }

    @Test
    void stylesWithoutEndOrBeginningAreBorne() {
        String cyclic =
                style("x", "甲", "<w:basedOn w:val='y'/>", "")
                        + style("y", "乙", "<w:basedOn w:val='x'/>", "");
        assertEquals(0, level(cyclic, "<w:pStyle w:val='x'/>"));
        assertEquals(0, level("", "<w:pStyle w:val='none'/>"));
        assertEquals(
                0, Docx.of(p("<w:pStyle w:val='1'/>", r("甲"))).read().paragraphs().get(0).level());
    }

    @Test
    void paragraphsWithoutAStyleHaveTheUsualOne() {
        String usual =
                style("n", "Normal", "<w:pPr><w:outlineLvl w:val='1'/></w:pPr>", " w:default='1'");
        assertEquals(2, level(usual, ""));
    }

    private static String outlined(String id, String name, String outline) {
        return style(id, name, "<w:pPr><w:outlineLvl w:val='" + outline + "'/></w:pPr>", "");
    }

    private static int level(String styles, String properties) {
        return Docx.of(p(properties, r("标题"))).styles(styles).read().paragraphs().get(0).level();
    }
}
