package io.zhunsheng.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.document.UnreadableReportException.Kind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a web page says comes out as a reader sees it, paragraph by paragraph. */
class HtmlReaderTest {
    private static final String SAID = "全年办理行政复议案件56件，审结50件。";

    @Test
    void thePageOfTheManifestGivesItsReportAndNothingElse() {
        List<String> texts = Reading.bare(Reading.texts(read("html01_trs_utf8.html")));
        List<String> report = Reading.bare(Reading.report("txt_000_utf8.txt", 4, 1));
        List<String> cells = List.of("执法领域", "案件数", "城管执法", "2,311");
        assertEquals("沙河口区2019年度法治政府建设报告", texts.get(0));
        assertTrue(texts.get(1).startsWith("发表日期:2020-02-12"), texts.get(1));
        List<String> article = texts.subList(2, texts.size());
        assertEquals(39, article.size());
        assertEquals(report, article.stream().filter(t -> !cells.contains(t)).toList());
        assertEquals(cells, article.stream().filter(cells::contains).toList());
    }

    @Test
    void numbersThatWordWroteOutAreKeptOnAPageOfUndeclaredGbk() {
        List<String> read = levels(read("html03_wordpaste_nometa_gbk.html"));
        assertEquals("0:东莞市2018年法治政府建设情况报告", read.get(0));
        assertTrue(read.get(1).contains("2019-01-24"), read.get(1));
        assertEquals(
                Reading.expected("html03_wordpaste_nometa_gbk.tsv"), read.subList(2, read.size()));
    }

    @Test
    void numbersOfListsAreComputedAndTheLevelsOfHeadingsKept() {
        assertEquals(
                Reading.expected("html05_semantic_ol_autonumber.tsv"),
                levels(read("html05_semantic_ol_autonumber.html")));
    }

    @Test
    void whatAPageIsDoesNotDependOnItsName() {
        byte[] page = Reading.sample("html01_trs_utf8.html");
        assertEquals(Format.HTML, Reading.of("报告.doc", page).format());
        assertTrue(Format.HTML.misnames("报告.doc"));
        assertFalse(Format.HTML.misnames("报告.htm"));
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8,GB18030", "gb2312,UTF-8", "gb2312,GB18030", "iso-8859-1,GB18030", "gbk,GBK",
        "big5,Big5", "utf-8,UTF-16LE", "windows-1252,UTF-8", "nonsense,GB18030", "utf-16,UTF-8"
    })
    void theDeclaredEncodingIsNeverTrusted(String declared, String real) {
        String text = real.equals("Big5") ? "一、主要工作。全年辦理行政複議案件五十六件，審結五十件。" : "一、主要工作。" + SAID;
        String html =
                "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset="
                        + declared
                        + "\"></head><body><p>"
                        + text
                        + "</p></body></html>";
        byte[] bytes = html.getBytes(Charset.forName(real));
        assertEquals(List.of(text), Reading.texts(Reading.of("a.html", bytes)));
    }

    @Test
    void whiteSpaceIsWhatABrowserShows() {
        assertEquals(
                List.of("一、依法 履行职能 and more", "　　第二段。", "\u00A0\u00A0第三段：甲 乙"),
                Reading.texts(
                        "<p>\n  一、依法\t履行\n 职能\nand\n more  </p><p>　　第二\n段。\n</p><p>&nbsp;&nbsp;第三段：甲&#32;<span>乙</span></p>"));
    }

    @Test
    void inlineElementsDoNotPartAParagraphAndBlocksDo() {
        assertEquals(
                List.of("全年办理56件，审结50件。", "第二段", "第三段", "第四段", "五", "六"),
                Reading.texts(
                        "<div>全年<b>办理</b><a name=x>56</a><font><span>件，</span></font><o:p></o:p><!-- x -->审结<i>50</i>件。<div>第二段</div>第三段<BR/>第四段<hr><span style='display:block'>五</span>六</div>"));
    }

    @Test
    void preformattedLinesStayLines() {
        assertEquals(
                List.of("一、工作", "    办理  56件。", "二、打算"),
                Reading.texts("<pre>一、工作\r\n    办理  56件。\n\n二、打算</pre>"));
    }

    @Test
    void hiddenAndDeletedTextIsLeftOutAndStruckTextIsNot() {
        assertEquals(
                List.of("看得见" + SAID, "旧新"),
                Reading.texts(
                        "<style>.tip{display:none} p.later { visibility : hidden }</style>"
                                + "<p>看得见<span style='DISPLAY: none'>甲</span><span hidden>乙</span><span style=\"mso-hide:all\">丙</span><span class=\"a tip\">丁</span><del>戊</del><span class=msoDel>己</span>"
                                + SAID
                                + "</p><p class=later>庚</p><p><s>旧</s>新<noscript>辛</noscript><template>壬</template><select><option>癸</option></select></p>"));
    }

    @Test
    void aClassThatAFinerRuleShowsAgainIsSeen() {
        assertEquals(
                List.of("甲" + SAID, "乙"),
                Reading.texts(
                        "<style>.tab{display:none}.box .tab.on{display:block}</style><div class='tab on'>甲"
                                + SAID
                                + "</div><div>乙</div>"));
    }

    @Test
    void phoneticsAreLeftOutAndTheSentenceStaysWhole() {
        assertEquals(
                List.of("瀍河区" + SAID),
                Reading.texts(
                        "<p><ruby>瀍<rp>(</rp><rt>chán</rt><rp>)</rp></ruby>河区" + SAID + "</p>"));
    }

    @Test
    void whatWordPutsBesideTheTextIsLeftOut() {
        assertEquals(
                List.of("一、工作", SAID, "脚注的文字。"),
                Reading.texts(
                        "<p class=MsoToc1><a href='#_Toc1'>一、工作<span>\t</span>1</a></p><div style='mso-element:header'><p>页眉</p></div>"
                                + "<p class=MsoNormal style='mso-outline-level:1'>一、工作</p><p>全年办理行政复议案件56件<a href='#_ftn1'><span class=MsoFootnoteReference>[1]</span></a><span class=MsoCommentReference>[W2]</span>，审结50件。</p>"
                                + "<div style='mso-element:footnote-list'><div style='mso-element:footnote'><p><span class=MsoFootnoteReference>[1]</span>脚注的文字。</p></div></div><div style='mso-element:comment-list'><p>批注</p></div>"));
    }

    @Test
    void theLevelsOfWordsOwnStylesAreFound() {
        assertEquals(
                List.of("1:一、工作", "2:（一）职能", "0:" + SAID, "3:1.审批"),
                Reading.levels(
                        "<style><!-- p.a, li.a {mso-style-name:公文一级标题; mso-outline-level:1;} h3 {mso-outline-level:body-text} --></style>"
                                + "<p class=a>一、工作</p><p style='mso-outline-level:2'>（一）职能</p><h3>"
                                + SAID
                                + "</h3><p style='mso-outline-level: 3'>1.审批</p>"));
    }

    @Test
    void numbersThatWordWroteOutLoseTheirFillingAndBulletsGo() {
        assertEquals(
                List.of("（一）职能", "1.审批", "1 文字", "没有序号"),
                Reading.texts(
                        "<p><![if !supportLists]><span style='mso-list:Ignore'>（一）<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>职能</p>"
                                + "<p><!--[if !supportLists]--><span style='mso-list:Ignore;'>1.<span>&nbsp;</span></span><!--[endif]-->审批</p>"
                                + "<p><span style='mso-list:Ignore'>1<span>&nbsp;</span></span>文字</p>"
                                + "<p><span style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span>&nbsp;</span></span></span>没有序号</p>"));
    }

    @ParameterizedTest
    @CsvSource({
        "<ol>, 1., 2.",
        "<ol type=a>, a., b.",
        "<ol type=I>, I., II.",
        "<ol start=9>, 9., 10.",
        "<ol style='list-style:cjk-ideographic'>, 一、, 二、",
        "<ol reversed>, 2., 1.",
        "<ol style='list-style-type:simp-chinese-formal' start=20>, 贰拾、, 贰拾壹、",
        "<ol class='custom_cn2 list-paddingleft-1'>, （一）, （二）",
        "<ol style='list-style:none'>, '', ''",
        "<ul>, '', ''",
        "<ol style='list-style-type:decimal-leading-zero'>, 01., 02.",
        "<ol style='list-style-type:cjk-heavenly-stem'>, 甲、, 乙、"
    })
    void listItemsHaveTheNumbersABrowserPrints(String list, String first, String second) {
        assertEquals(
                List.of(first + "甲事项", second + "乙事项", "丙"),
                Reading.texts(list + "<li>甲事项</li><li><p>乙事项</p><p>丙</p></li></ol></ul>"));
    }

    @Test
    void aTypedNumberSwitchesTheComputedOneOff() {
        assertEquals(
                List.of("（一）甲", "2、乙", "3.第三名", "4.2023年办理3件"),
                Reading.texts("<ol><li>（一）甲<li>2、乙<li>第三名<li>2023年办理3件</ol>"));
    }

    @Test
    void cellsAreParagraphsOfTheirOwnInReadingOrder() {
        assertEquals(
                List.of("一、情况", "领域", "件数", "城管", "2,311", "其中：", "处罚12", SAID),
                Reading.texts(
                        "<p>一、情况</p><table><tr><th>领域</th><th>件数</th></tr><tr><td>城管</td><td>2,311<table><tr><td>其中：<br>处罚12</td></tr></table></td></tr></table><p>"
                                + SAID
                                + "</p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body></body></html>",
                "<html><body><div id=\"app\"></div><script src=app.js></script></body></html>",
                "<html><frameset><frame src=a.htm><noframes>您的浏览器不支持框架</noframes></frameset></html>",
                "<!-- 只有注释 --><html></html>",
                "<html><body><p>&nbsp;</p><p>　</p></body></html>"
            })
    void aPageWithoutTextIsEmpty(String html) {
        assertEquals(Kind.EMPTY, Reading.refusal(html));
    }

    @Test
    void aShellOfMenusWhoseTextAScriptLoadsIsEmpty() {
        String shell =
                WebFrame.head("法治政府建设报告_某某区人民政府")
                        + "<body>"
                        + WebFrame.menu(40)
                        + "<h1>某区2023年法治政府建设年度报告</h1><div id=\"content\">正在加载，请稍候</div>"
                        + WebFrame.FOOT
                        + "</body></html>";
        assertEquals(Kind.EMPTY, Reading.refusal(shell));
    }

    @Test
    void aPageWhoseArticleIsPicturesIsScanned() {
        String pictures =
                "<p align=center><img src=\"./W020240101.jpg\" width=\"600\"></p>".repeat(3);
        assertEquals(Kind.SCANNED, Reading.refusal("<html><body>" + pictures + "</body></html>"));
        String framed = WebFrame.TRS.page("某区2023年法治政府建设年度报告", pictures);
        assertEquals(Kind.SCANNED, Reading.refusal(framed));
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 70, 90})
    void aPageThatWasCutOffIsDamaged(int percent) {
        byte[] page = Reading.sample("html01_trs_utf8.html");
        byte[] cut = java.util.Arrays.copyOf(page, page.length * percent / 100);
        assertEquals(Kind.CORRUPT, Reading.refusal(cut));
    }

    @Test
    void pagesWithoutClosingTagsAreWhole() {
        assertEquals(List.of("一、工作", SAID), Reading.texts("<html><body><p>一、工作<p>" + SAID));
        assertEquals(
                List.of("一、工作", SAID, "某县司法局"),
                Reading.texts("<html><body>一、工作<br>" + SAID + "<br>某县司法局\n"));
    }

    @Test
    void paragraphsAreCountedAsTheyAreSeen() {
        List<Paragraph> paragraphs =
                Reading.of("<p>一、工作</p><p>&nbsp;</p><p>" + SAID + "</p>").paragraphs();
        assertEquals(2, paragraphs.get(1).number());
        assertEquals(null, paragraphs.get(1).page());
    }

    private static Document read(String sample) {
        return Reading.of(sample, Reading.sample(sample));
    }

    private static List<String> levels(Document document) {
        return document.paragraphs().stream()
                .map(p -> p.level() + ":" + Reading.bare(p.text()))
                .toList();
    }

    @Test
    void sameTextInUtf16IsTheSamePage() {
        byte[] page = Reading.sample("html01_trs_utf8.html");
        String html = new String(page, StandardCharsets.UTF_8);
        byte[] wide = ("\uFEFF" + html).getBytes(StandardCharsets.UTF_16LE);
        assertEquals(
                Reading.texts(Reading.of("a.html", page)),
                Reading.texts(Reading.of("a.html", wide)));
    }
}
