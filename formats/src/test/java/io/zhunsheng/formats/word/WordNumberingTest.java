package io.zhunsheng.formats.word;

import static io.zhunsheng.formats.word.Docx.OFFICIAL;
import static io.zhunsheng.formats.word.Docx.abstractNum;
import static io.zhunsheng.formats.word.Docx.level;
import static io.zhunsheng.formats.word.Docx.num;
import static io.zhunsheng.formats.word.Docx.numbered;
import static io.zhunsheng.formats.word.Docx.p;
import static io.zhunsheng.formats.word.Docx.r;
import static io.zhunsheng.formats.word.Docx.style;
import static io.zhunsheng.formats.word.Docx.styled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings numbered by Word or WPS come with the numbers their authors see. */
class WordNumberingTest {
    private static final String LINK1 = "<w:suff w:val='nothing'/><w:pStyle w:val='1'/>";
    private static final String LINK2 = "<w:suff w:val='nothing'/><w:pStyle w:val='2'/>";

    @Test
    void headingsAreNumberedThroughTheirStyles() {
        String numbering =
                abstractNum(
                                5,
                                level(0, "chineseCountingThousand", "%1、", LINK1)
                                        + level(1, "chineseCountingThousand", "（%2）", LINK2))
                        + num(3, 5);
        String styles =
                style("a", "Normal", "", " w:default='1'")
                        + heading("1", "heading 1", 0, "<w:numPr><w:numId w:val='3'/></w:numPr>")
                        + heading("2", "heading 2", 1, "<w:numPr><w:numId w:val='3'/></w:numPr>")
                        + style("10", "公文一级标题", "<w:basedOn w:val='1'/>", "");
        Docx docx =
                Docx.of(
                                styled("1", "总体情况"),
                                styled("2", "政府职能"),
                                styled("2", "行政执法"),
                                styled("10", "存在问题"),
                                styled("2", "认识不足"),
                                p(
                                        "<w:pStyle w:val='1'/><w:numPr><w:numId w:val='0'/></w:numPr>",
                                        r("附件")),
                                styled("1", "下一步打算"))
                        .styles(styles)
                        .numbering(numbering);
        assertEquals(
                List.of(
                        "1/1 一、总体情况",
                        "2/2 （一）政府职能",
                        "3/2 （二）行政执法",
                        "4/1 二、存在问题",
                        "5/2 （一）认识不足",
                        "6/1 附件",
                        "7/1 三、下一步打算"),
                docx.places());
    }

    @Test
    void singleLevelListsOfWpsBeginAnewWithEveryListOfTheirs() {
        String one = level(0, "chineseCounting", "%1、");
        String two = level(0, "chineseCounting", "（%1）");
        String three = level(0, "decimal", "%1.");
        Docx docx =
                Docx.of(
                                numbered(1, 0, "甲"),
                                numbered(2, 0, "乙"),
                                numbered(3, 0, "丙"),
                                numbered(3, 0, "丁"),
                                numbered(2, 0, "戊"),
                                numbered(4, 0, "己"),
                                numbered(1, 0, "庚"),
                                numbered(5, 0, "辛"))
                        .numbering(
                                abstractNum(0, one)
                                        + abstractNum(1, two)
                                        + abstractNum(2, three)
                                        + num(1, 0)
                                        + num(2, 1)
                                        + num(3, 2)
                                        + num(4, 2, override(0, "<w:startOverride w:val='1'/>"))
                                        + num(5, 1, override(0, "<w:startOverride w:val='1'/>")));
        assertEquals(
                List.of("一、甲", "（一）乙", "1.丙", "2.丁", "（二）戊", "1.己", "二、庚", "（一）辛"), docx.texts());
    }

    @Test
    void aListMayReplaceALevelOfItsDefinition() {
        String circled = level(0, "decimalEnclosedCircleChinese", "%1");
        Docx docx =
                Docx.of(numbered(1, 0, "甲"), numbered(2, 0, "乙"))
                        .numbering(
                                abstractNum(0, OFFICIAL)
                                        + num(1, 0)
                                        + num(2, 0, override(0, circled)));
        assertEquals(List.of("一、甲", "②乙"), docx.texts());
    }

    @Test
    void aListStyleLendsItsNumbers() {
        String numbering =
                "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='L'/></w:abstractNum>"
                        + "<w:abstractNum w:abstractNumId='1'><w:styleLink w:val='L'/>"
                        + OFFICIAL
                        + "</w:abstractNum>"
                        + num(1, 0)
                        + num(2, 1);
        String style =
                "<w:style w:type='numbering' w:styleId='L'><w:name w:val='公文编号'/>"
                        + "<w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>";
        Docx docx =
                Docx.of(numbered(1, 0, "甲"), numbered(2, 0, "乙"), numbered(1, 1, "丙"))
                        .styles(style)
                        .numbering(numbering);
        assertEquals(List.of("一、甲", "二、乙", "（一）丙"), docx.texts());
    }

    @Test
    void legalNumbersAndRestartsFollowTheirLevel() {
        String numbering =
                abstractNum(
                                0,
                                level(0, "chineseCounting", "第%1章")
                                        + level(
                                                1,
                                                "decimal",
                                                "%1.%2",
                                                "<w:isLgl/><w:suff w:val='space'/>")
                                        + level(
                                                2,
                                                "decimal",
                                                "%3.",
                                                "<w:lvlRestart w:val='0'/><w:suff w:val='nothing'/>"))
                        + num(1, 0);
        Docx docx =
                Docx.of(
                                numbered(1, 0, "甲"),
                                numbered(1, 1, "乙"),
                                numbered(1, 2, "丙"),
                                numbered(1, 0, "丁"),
                                numbered(1, 1, "戊"),
                                numbered(1, 2, "己"))
                        .numbering(numbering);
        assertEquals(List.of("第一章甲", "1.1 乙", "1.丙", "第二章丁", "2.1 戊", "2.己"), docx.texts());
    }

    @Test
    void aTabIsSeenBehindANumberOnly() {
        String tabbed =
                level(0, "decimal", "%1", "")
                        + level(1, "chineseCounting", "%2、", "<w:suff w:val='tab'/>");
        Docx docx =
                Docx.of(numbered(1, 0, "2020年工作"), numbered(1, 1, "总体情况"))
                        .numbering(abstractNum(0, tabbed) + num(1, 0));
        assertEquals(List.of("1 2020年工作", "一、总体情况"), docx.texts());
    }

    @Test
    void emptyParagraphsCountAndNumbersMayBeHidden() {
        String hidden =
                "<w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/><w:suff w:val='nothing'/><w:lvlText w:val='%1.'/>"
                        + "<w:rPr><w:vanish/></w:rPr></w:lvl>";
        Docx docx =
                Docx.of(numbered(1, 0, ""), numbered(1, 0, "乙"), numbered(2, 0, "丙"))
                        .numbering(
                                abstractNum(0, OFFICIAL)
                                        + abstractNum(1, hidden)
                                        + num(1, 0)
                                        + num(2, 1));
        assertEquals(List.of("一、", "二、乙", "丙"), docx.texts());
    }

    @Test
    void bulletsOfSymbolFontsAreReadable() {
        String bullets =
                level(0, "bullet", "\uF06C", "<w:rPr><w:rFonts w:ascii='Wingdings'/></w:rPr>")
                        + level(
                                1,
                                "bullet",
                                "\uF0B7",
                                "<w:rPr><w:rFonts w:ascii='Symbol'/></w:rPr>")
                        + level(2, "bullet", "—", "<w:suff w:val='nothing'/>");
        Docx docx =
                Docx.of(numbered(1, 0, "甲"), numbered(1, 1, "乙"), numbered(1, 2, "丙"))
                        .numbering(abstractNum(0, bullets) + num(1, 0));
        assertEquals(List.of("● 甲", "• 乙", "—丙"), docx.texts());
    }

    @Test
    void aNumberTypedBesideTheNumberIsSeenTwice() {
        Docx docx =
                Docx.of(numbered(1, 0, "一、总体情况")).numbering(abstractNum(0, OFFICIAL) + num(1, 0));
        assertEquals(List.of("一、一、总体情况"), docx.texts());
    }

    @Test
    void formatsOfWordsOwnComeWithOneEveryoneKnows() {
        String level =
                "<w:lvl w:ilvl='0'><mc:AlternateContent><mc:Choice Requires='w14'>"
                        + "<w:numFmt w:val='custom' w:format='001, 002, 003, ...'/></mc:Choice><mc:Fallback>"
                        + "<w:numFmt w:val='decimalZero'/></mc:Fallback></mc:AlternateContent>"
                        + "<w:suff w:val='nothing'/><w:lvlText w:val='%1.'/></w:lvl>";
        Docx docx = Docx.of(numbered(1, 0, "甲")).numbering(abstractNum(0, level) + num(1, 0));
        assertEquals(List.of("01.甲"), docx.texts());
    }

    @Test
    void deletedParagraphsDoNotCount() {
        String deleted =
                p(
                        "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr><w:rPr><w:del w:id='1'/></w:rPr>",
                        "<w:del w:id='2'><w:r><w:delText>删去的标题</w:delText></w:r></w:del>");
        Docx docx =
                Docx.of(numbered(1, 0, "甲"), deleted, numbered(1, 0, "乙"))
                        .numbering(abstractNum(0, OFFICIAL) + num(1, 0));
        assertEquals(List.of("1/0 一、甲", "2/0 二、乙"), docx.places());
    }

    @Test
    void nonsenseIsBorne() {
        String loop =
                "<w:abstractNum w:abstractNumId='7'><w:numStyleLink w:val='X'/></w:abstractNum>"
                        + num(9, 7)
                        + num(8, 4711)
                        + "<w:num w:numId='6'/><w:abstractNum/>";
        String list =
                "<w:style w:type='numbering' w:styleId='X'><w:name w:val='X'/><w:basedOn w:val='X'/>"
                        + "<w:pPr><w:numPr><w:numId w:val='9'/></w:numPr></w:pPr></w:style>";
        Docx docx =
                Docx.of(
                                numbered(1, 99, "甲"),
                                numbered(1, -3, "乙"),
                                numbered(9, 0, "丙"),
                                numbered(8, 0, "丁"),
                                numbered(6, 0, "戊"),
                                numbered(555, 0, "己"),
                                p(
                                        "<w:numPr><w:ilvl w:val='x'/><w:numId w:val='y'/></w:numPr>",
                                        r("庚")))
                        .styles(list)
                        .numbering(
                                abstractNum(
                                                0,
                                                level(0, "decimal", "%1.")
                                                        + level(77, "decimal", "!"))
                                        + num(1, 0)
                                        + loop);
        assertEquals(List.of("甲", "1.乙", "丙", "丁", "戊", "己", "庚"), docx.texts());
    }

    @Test
    void withoutAListPartNothingIsNumbered() {
        assertEquals(List.of("甲"), Docx.of(numbered(1, 0, "甲")).texts());
    }

    private static String heading(String id, String name, int outline, String list) {
        String properties = "<w:pPr>" + list + "<w:outlineLvl w:val='" + outline + "'/></w:pPr>";
        return style(id, name, "<w:basedOn w:val='a'/>" + properties, "");
    }

    private static String override(int level, String content) {
        return "<w:lvlOverride w:ilvl='" + level + "'>" + content + "</w:lvlOverride>";
    }
}
