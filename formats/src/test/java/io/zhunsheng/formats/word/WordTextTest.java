package io.zhunsheng.formats.word;

import static io.zhunsheng.formats.word.Docx.begin;
import static io.zhunsheng.formats.word.Docx.box;
import static io.zhunsheng.formats.word.Docx.end;
import static io.zhunsheng.formats.word.Docx.field;
import static io.zhunsheng.formats.word.Docx.mark;
import static io.zhunsheng.formats.word.Docx.p;
import static io.zhunsheng.formats.word.Docx.r;
import static io.zhunsheng.formats.word.Docx.style;
import static io.zhunsheng.formats.word.Docx.styled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of a docx file is what its reader sees, no more and no less. */
class WordTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r> | 甲\t乙
                    <w:r><w:t>甲</w:t><w:ptab/><w:t>乙</w:t></w:r> | 甲\t乙
                    <w:r><w:t>第3</w:t><w:noBreakHyphen/><w:t>5条</w:t></w:r> | 第3-5条
                    <w:r><w:t>法</w:t><w:softHyphen/><w:t>治</w:t></w:r> | 法治
                    <w:r><w:sym w:font='Wingdings' w:char='F0FC'/><w:t>完成</w:t></w:r> | ✔完成
                    <w:r><w:sym w:font='Symbol' w:char='F0B3'/><w:t>90%</w:t></w:r> | ≥90%
                    <w:r><w:sym w:font='Wingdings' w:char='F020'/><w:t>空</w:t></w:r> | 空
                    <w:r><w:sym w:font='宋体' w:char='2460'/><w:t>一</w:t></w:r> | ①一
                    <w:r><w:sym w:char='zz'/><w:t>坏</w:t></w:r> | 坏
                    <w:r><w:ruby><w:rt><w:r><w:t>fǎ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>法</w:t></w:r></w:rubyBase></w:ruby></w:r> | 法
                    <w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink><w:smartTag><w:smartTag><w:r><w:t>标记</w:t></w:r></w:smartTag></w:smartTag> | 链接标记
                    <w:ins><w:r><w:t>插入</w:t></w:r></w:ins><w:moveTo><w:r><w:t>移到</w:t></w:r></w:moveTo> | 插入移到
                    <w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom><w:r><w:t>留</w:t></w:r> | 留
                    <w:ins><w:del><w:r><w:delText>插了又删</w:delText></w:r></w:del><w:r><w:t>插</w:t></w:r></w:ins> | 插
                    <w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>曾隐藏</w:t></w:r> | 曾隐藏
                    <w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt> | 控件
                    <w:customXml><w:r><w:t>自定</w:t></w:r></w:customXml><w:bdo><w:r><w:t>义</w:t></w:r></w:bdo> | 自定义
                    <m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath><w:r><w:t>元</w:t></w:r> | a/b元
                    <w:r><w:object><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>嵌入</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:object><w:t>外</w:t></w:r> | 外
                    <w:r><w:t>批</w:t></w:r><w:commentRangeStart w:id='1'/><w:r><w:t>注</w:t></w:r><w:r><w:commentReference w:id='1'/></w:r> | 批注
                    <w:r><w:t><![CDATA[A&B<C]]></w:t></w:r> | A&B<C
                    <w:r><w:lastRenderedPageBreak/><w:t>次页</w:t></w:r> | 次页
                    """)
    void whatARunHolds(String runs, String text) {
        assertEquals(List.of(text), Docx.texts("<w:p>" + runs + "</w:p>"));
    }

    @Test
    void hiddenTextIsLeftOutWhereverItIsHidden() {
        String styles =
                style("a", "Normal", "", " w:default='1'")
                        + style("h", "隐藏段", "<w:rPr><w:vanish/></w:rPr>", "")
                        + style("hh", "隐藏段二", "<w:basedOn w:val='h'/>", "")
                        + "<w:style w:type='character' w:styleId='c'><w:name w:val='隐藏字'/><w:rPr><w:vanish w:val='1'/></w:rPr></w:style>";
        Docx docx =
                Docx.of(
                                p(r("<w:vanish/>", "藏").replace("<w:r>", "<w:r>")),
                                "<w:p>"
                                        + r("<w:vanish/>", "藏")
                                        + r("<w:vanish w:val='0'/>", "见")
                                        + "</w:p>",
                                "<w:p>" + r("<w:rStyle w:val='c'/>", "藏") + r("见") + "</w:p>",
                                "<w:p>"
                                        + r("<w:rStyle w:val='c'/><w:vanish w:val='false'/>", "见")
                                        + "</w:p>",
                                "<w:p>" + r("<w:webHidden/>", "3") + r("见") + "</w:p>",
                                p(
                                        "<w:pStyle w:val='hh'/>",
                                        r("藏") + r("<w:vanish w:val='off'/>", "见")),
                                p("见"))
                        .styles(styles);
        assertEquals(
                List.of("见", "见", "见", "见", "见见"),
                docx.texts().stream().filter(t -> !t.isEmpty()).toList());
    }

    @Test
    void aParagraphWhoseMarkIsGoneGoesOnInTheNext() {
        String deleted = "<w:rPr><w:del w:id='1' w:author='甲'/></w:rPr>";
        assertEquals(
                List.of("1/0 前半句后半句", "3/0 完", "4/0 尾"),
                Docx.of(
                                p(deleted, r("前半句")),
                                p("后半句"),
                                p("完"),
                                p("<w:rPr><w:vanish/></w:rPr>", r("尾")))
                        .places());
    }

    @Test
    void aHeadingRunIntoItsTextStaysAHeading() {
        String separator = "<w:pStyle w:val='1'/><w:rPr><w:vanish/><w:specVanish/></w:rPr>";
        assertEquals(
                List.of("1/1 一、总体情况。", "2/0 全年共办理"),
                Docx.of(p(separator, r("一、总体情况。")), p("全年共办理")).styles(Docx.HEADINGS).places());
    }

    @Test
    void lineBreaksMakeLinesOfOneNumber() {
        String broken =
                r("一、总体情况")
                        + "<w:r><w:br/></w:r>"
                        + r("全年工作有序。")
                        + "<w:r><w:cr/><w:br/></w:r>"
                        + r("见附件。");
        assertEquals(
                List.of("1/1 一、总体情况", "1/0 全年工作有序。", "1/0 见附件。", "2/0 完"),
                Docx.of(p("<w:pStyle w:val='1'/>", broken), p("完")).styles(Docx.HEADINGS).places());
    }

    @Test
    void aPageBreakBeforeAHeadingIsNoLineOfIt() {
        String broken = "<w:r><w:br w:type='page'/></w:r>" + r("二、问题");
        assertEquals(
                List.of("1/1 二、问题", "2/0 "),
                Docx.of(
                                p("<w:pStyle w:val='1'/>", broken),
                                "<w:p><w:r><w:br w:type='page'/></w:r></w:p>")
                        .styles(Docx.HEADINGS)
                        .places());
    }

    @Test
    void fieldsShowTheirResults() {
        assertEquals(
                List.of("表1 情况", "见第三部分", "共12件", "内1外", "无结果"),
                Docx.texts(
                        "<w:p>" + r("表") + field(" SEQ 表 \\* ARABIC ", "1") + r(" 情况") + "</w:p>",
                        "<w:p>" + r("见") + field("REF _Ref1 \\h", "第三部分") + "</w:p>",
                        "<w:p><w:fldSimple w:instr='DOCPROPERTY 件'>"
                                + r("共12件")
                                + "</w:fldSimple></w:p>",
                        "<w:p>"
                                + mark("begin")
                                + instr("IF ")
                                + field("PAGE", "9")
                                + instr(" = 1")
                                + mark("separate")
                                + r("内1外")
                                + end()
                                + "</w:p>",
                        "<w:p>"
                                + mark("begin")
                                + instr("XE \"索引\"")
                                + end()
                                + r("无结果")
                                + "</w:p>"));
    }

    @Test
    void aFieldWithoutEndHidesNothing() {
        assertEquals(
                List.of("甲", "乙", "丙"),
                Docx.texts(
                        "<w:p>" + mark("begin") + r("甲") + "</w:p>",
                        p("乙"),
                        "<w:p>" + end() + end() + r("丙") + "</w:p>"));
    }

    @Test
    void charactersPutOnEachOtherAreOne() {
        assertEquals(
                List.of("⑫新进展", "法"),
                Docx.texts(
                        "<w:p>"
                                + mark("begin")
                                + instr("eq \\o\\ac(○,12)".replace("eq", "EQ"))
                                + end()
                                + r("新进展")
                                + "</w:p>",
                        "<w:p>"
                                + mark("begin")
                                + instr("EQ \\* jc2 \\* hps10 \\o\\ad(\\s\\up 9(fǎ),法)")
                                + end()
                                + "</w:p>"));
    }

    @Test
    void tablesOfContentsAreLeftOutHoweverTheyAreMade() {
        String entry =
                "<w:hyperlink w:anchor='_Toc1'>"
                        + r("一、总体情况")
                        + "<w:r><w:tab/></w:r>"
                        + field("PAGEREF _Toc1 \\h", "3")
                        + "</w:hyperlink>";
        String byControl =
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr><w:sdtContent>"
                        + p("目录")
                        + p("一、总体情况 1")
                        + "</w:sdtContent></w:sdt>";
        String byField =
                "<w:p>"
                        + begin("TOC \\o \"1-3\" \\h \\z \\u")
                        + r("一、总体情况……1")
                        + "</w:p>"
                        + p("二、问题……2")
                        + "<w:p>"
                        + end()
                        + "</w:p>";
        String byStyle = styled("TOC1", "一、总体情况\t1");
        for (String contents :
                List.of(
                        byControl,
                        p("目　录") + p("") + byField,
                        p("目录") + byStyle + byStyle,
                        p("目 录") + "<w:p>" + entry + "</w:p>"))
            assertEquals(
                    List.of("年度报告", "一、总体情况", "全年。"),
                    Docx.texts(p("年度报告"), contents, styled("1", "一、总体情况"), p("全年。")).stream()
                            .filter(t -> !t.isBlank())
                            .toList());
    }

    @Test
    void aTableOfContentsThatNeverEndsIsNone() {
        assertEquals(
                List.of("年度报告", "一、总体情况", "全年。"),
                Docx.texts(
                        p("年度报告"), "<w:p>" + begin("TOC \\o") + r("一、总体情况") + "</w:p>", p("全年。")));
    }

    @Test
    void textOfBoxesStandsBehindTheirParagraphOnce() {
        assertEquals(
                List.of("1/0 ", "1/0 静府发〔2020〕1号", "1/0 签发人", "2/0 报告全文"),
                Docx.of(
                                "<w:p>" + box(p("静府发〔2020〕1号") + p("签发人")) + "</w:p>",
                                "<w:p>" + r("报告") + r("全文") + "</w:p>")
                        .places());
    }

    @Test
    void anAlternativeIsTakenWhereTheFirstSaysNothing() {
        String choice = "<mc:Choice Requires='wpg'><w:drawing/></mc:Choice>";
        String fallback =
                "<mc:Fallback><w:pict><v:textbox><w:txbxContent>"
                        + p("旧版文本框")
                        + "</w:txbxContent></v:textbox></w:pict></mc:Fallback>";
        assertEquals(
                List.of("甲", "旧版文本框"),
                Docx.texts(
                        "<w:p>"
                                + r("甲")
                                + "<w:r><mc:AlternateContent>"
                                + choice
                                + fallback
                                + "</mc:AlternateContent></w:r></w:p>"));
    }

    @Test
    void boxesInBoxesAndHiddenBoxes() {
        assertEquals(
                List.of("甲", "外框", "内框"),
                Docx.texts(
                        "<w:p>"
                                + r("甲")
                                + box("<w:p>" + r("外框") + box(p("内框")) + "</w:p>")
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:pict><v:textbox><w:txbxContent>"
                                + p("藏")
                                + "</w:txbxContent></v:textbox></w:pict></w:r></w:p>"));
    }

    @Test
    void lettersDrawnAsAPictureAreRead() {
        assertEquals(
                List.of("", "静安区人民政府文件"),
                Docx.texts(
                        "<w:p><w:r><w:pict><v:shape><v:textpath string='静安区人民政府文件'/></v:shape></w:pict></w:r></w:p>"));
    }

    @Test
    void notesStandBehindTheParagraphThatCallsThem() {
        String notes =
                "<w:footnotes"
                        + Docx.NAMES
                        + "><w:footnote w:type='separator' w:id='-1'>"
                        + p("———")
                        + "</w:footnote><w:footnote w:id='1'>"
                        + "<w:p><w:r><w:footnoteRef/></w:r>"
                        + r(" 数据截至年底。")
                        + "</w:p>"
                        + p("含街道。")
                        + "</w:footnote></w:footnotes>";
        String ends =
                "<w:endnotes"
                        + Docx.NAMES
                        + "><w:endnote w:id='1'>"
                        + p("尾注。")
                        + "</w:endnote></w:endnotes>";
        String call =
                "<w:p>"
                        + r("办理")
                        + "<w:r><w:footnoteReference w:id='1'/></w:r>"
                        + r("12件")
                        + "<w:r><w:endnoteReference w:id='1'/><w:footnoteReference w:id='77'/></w:r>"
                        + r("。")
                        + "</w:p>";
        assertEquals(
                List.of("1/0 办理12件。", "1/0  数据截至年底。", "1/0 含街道。", "1/0 尾注。", "2/0 完"),
                Docx.of(call, p("完"))
                        .related("footnotes", notes)
                        .related("endnotes", ends)
                        .places());
    }

    @Test
    void sectionsAndPropertiesAreNoText() {
        String section = "<w:sectPr><w:headerReference r:id='h'/></w:sectPr>";
        assertEquals(
                List.of("末段"),
                Docx.texts(
                        p("<w:tabs><w:tab w:val='left'/></w:tabs>" + section, r("末段")), section));
    }

    private static String instr(String code) {
        return "<w:r><w:instrText>" + code + "</w:instrText></w:r>";
    }
}
