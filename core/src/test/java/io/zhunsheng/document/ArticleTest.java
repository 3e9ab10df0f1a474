package io.zhunsheng.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to an article and what does not, where pages make it hard to tell. */
class ArticleTest {
    private static final String TITLE = "某县2023年法治政府建设年度报告";
    private static final String DATE = "<div class=\"d\">发布日期：2024-01-20 来源：某县司法局</div>";
    private static final List<String> LINES =
            List.of(
                    "市人民政府：",
                    "2023年，我县认真落实法治政府建设要求，现将有关情况报告如下：",
                    "一、主要工作",
                    "全年办理行政许可36件，办结率100%。",
                    "二、存在问题",
                    "执法力量仍然不足，人员素质有待提高。",
                    "某县人民政府",
                    "2024年1月8日");
    private static final String TEXT = paragraphs(LINES);

    @Test
    void aNoticeAboveTheMenusIsNoText() {
        assertArticle(
                "<div>为贯彻落实关于政府网站建设的要求，本网站已完成适老化改造，欢迎提出意见。</div>"
                        + WebFrame.menu(30)
                        + article(TEXT));
    }

    @Test
    void aNoticeRightAboveTheTitleIsNoText() {
        assertArticle(
                WebFrame.menu(30)
                        + "<div>热点：<a href=1>社保</a>，公积金查询，企业开办，不动产登记，户籍办理，婚姻登记，医保</div>"
                        + article(TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><p>声明：本网站所载信息仅供参考，如有疑问，请以正式文件为准，转载请注明出处。</p></div>",
                "<div class=x><h4>发表评论</h4><p>请文明发言，所有评论须经审核，审核后显示在这里。</p></div>",
                "<ul><li><a href=1>一、关于印发权责清单的通知</a> 2024-01-01</li><li><a href=2>2022年法治政府建设年度报告</a></li><li><a href=3>图解报告</a></li></ul>",
                "<form><p>您的满意度：非常满意，满意，一般，不满意，请选择一项后提交，谢谢您的参与。</p></form>",
                "<p><a href=1>上一篇：我县召开会议，部署有关工作</a></p><p>下一篇：没有了</p>",
                "<div>扫一扫在手机打开当前页</div><div>某某公司提供技术，推荐使用新版浏览器，以获得更好体验。</div>"
            })
    void whatStandsBehindIsNoText(String behind) {
        assertArticle(WebFrame.menu(30) + article(TEXT) + "<div class=after>" + behind + "</div>");
    }

    @Test
    void aSignatureBehindALinkToAnEnclosureIsKept() {
        String text =
                paragraphs(LINES.subList(0, 6))
                        + "<p><a href=a.doc>附件：某县行政执法统计表.doc</a></p>"
                        + paragraphs(LINES.subList(6, 8))
                        + "<div><a href=#>微信</a> <a href=#>微博</a> <a href=#>QQ</a></div>";
        List<String> read = read(WebFrame.menu(30) + article(text));
        assertEquals(LINES.subList(6, 8), read.subList(read.size() - 2, read.size()));
        assertFalse(read.toString().contains("微博"));
    }

    @Test
    void aSignatureInABoxOfItsOwnIsKept() {
        assertArticle(
                WebFrame.menu(30)
                        + article(
                                "<div>"
                                        + paragraphs(LINES.subList(0, 6))
                                        + "</div><div class=sign>"
                                        + paragraphs(LINES.subList(6, 8))
                                        + "</div>"));
    }

    @Test
    void aListOfLinksAmidTheTextDoesNotEndIt() {
        assertArticle(
                WebFrame.menu(30)
                        + article(
                                paragraphs(LINES.subList(0, 4))
                                        + WebFrame.related(4)
                                        + paragraphs(LINES.subList(4, 8))));
    }

    @Test
    void theNamesOfBoxesAreNotBelievedWhereTheTextIsInThem() {
        assertArticle(
                WebFrame.menu(30)
                        + "<div class=\"main-nav share comment search\" id=related>"
                        + article(
                                TEXT.replace("<p>", "<div class=\"menu-print\">")
                                        .replace("</p>", "</div>"))
                        + "</div>");
    }

    /** How a site's words begin lines, and reports' too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "网站首页开设专栏，公开执法信息120条。",
                "推行“扫一扫”监管，检查企业36家。",
                "相关政策宣传到位，群众满意。",
                "开展网站ICP备案核查，清理空壳网站20个。",
                "技术支持能力不足，系统建设滞后。",
                "更多群众选择人民调解。",
                "分享经验3次。",
                "打印店、复印店检查12家。",
                "登录一体化平台办理的事项占98%。",
                "位置偏远的村设立便民服务点。"
            })
    void linesThatBeginLikeASitesStayInTheText(String line) {
        List<String> lines = new ArrayList<>(LINES);
        lines.add(4, line);
        List<String> read = read(WebFrame.menu(30) + article(paragraphs(lines)));
        assertEquals(lines, read.subList(2, read.size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "打印 | 关闭窗口",
                "【打印】【关闭】",
                "首页",
                "字体：大 中 小",
                "扫一扫在手机打开当前页",
                "相关文章",
                "责任编辑：张三",
                "主办单位：某县人民政府",
                "粤ICP备11012759号",
                "上一篇：没有了",
                "分享到：微信 微博"
            })
    void aSitesOwnLinesAmidTheTextAreLeftOut(String line) {
        List<String> lines = new ArrayList<>(LINES);
        lines.add(4, line);
        List<String> read = read(WebFrame.menu(30) + article(paragraphs(lines)));
        assertEquals(LINES, read.subList(2, read.size()));
    }

    @Test
    void aSignatureInAFootIsKept() {
        assertArticle(
                WebFrame.menu(30)
                        + article(
                                paragraphs(LINES.subList(0, 6))
                                        + "<footer>"
                                        + paragraphs(LINES.subList(6, 8))
                                        + "</footer>"));
    }

    @Test
    void aTableInABoxNamedForPrintingIsKept() {
        String table = "<table>" + "<tr><td>领域甲乙丙丁</td><td>大</td></tr>".repeat(12) + "</table>";
        String text =
                paragraphs(LINES.subList(0, 4))
                        + "<div class=\"print-table\">"
                        + table
                        + "</div>"
                        + paragraphs(LINES.subList(4, 8));
        List<String> read = read(WebFrame.menu(30) + article(text));
        assertEquals(12, read.stream().filter("领域甲乙丙丁"::equals).count());
        assertEquals(12, read.stream().filter("大"::equals).count());
    }

    @Test
    void aTitleThatNothingCallsOneIsFoundByWhatItSays() {
        String page =
                WebFrame.head("详细页面")
                        + "<body>"
                        + WebFrame.menu(30)
                        + "<div><div><b>"
                        + TITLE
                        + "</b></div><div><a href=1>微博</a><a href=2>微信</a><a href=3>更多</a></div>"
                        + DATE
                        + "</div><div>"
                        + TEXT
                        + "</div>"
                        + WebFrame.FOOT
                        + "</body></html>";
        List<String> read = Reading.texts(page);
        assertEquals(TITLE, read.get(0));
        assertEquals(LINES, read.subList(2, read.size()));
    }

    @Test
    void theTableOfAPublishedDocumentIsReadRowByRow() {
        String table =
                "<table><tr><td>索引号：</td><td>11320723/2024-00012</td><td>主题分类：</td><td>司法</td></tr>"
                        + "<tr><td>发文字号：</td><td>某政发〔2024〕2号</td></tr><tr><td>标题：</td><td>"
                        + TITLE
                        + "</td></tr></table>";
        List<String> read = read(WebFrame.menu(30) + table + article(TEXT));
        assertEquals("索引号： 11320723/2024-00012 主题分类： 司法", read.get(0));
        assertEquals("发文字号： 某政发〔2024〕2号", read.get(1));
        assertTrue(read.containsAll(LINES));
    }

    @Test
    void aCopyForOtherScreensThatThePageHidesIsNotReadTwice() {
        assertArticle(
                WebFrame.menu(30)
                        + article(TEXT)
                        + "<div class=mobile style=\"display:none\">"
                        + TEXT
                        + "</div>");
    }

    @Test
    void theTitleOutsideOfTheTextIsNoHeadingAndTypedHeadingsAre() {
        String text =
                TEXT.replace("<p>一、主要工作</p>", "<h2>一、主要工作</h2>")
                        .replace("<p>二、存在问题</p>", "<h2>二、存在问题</h2>")
                        .replaceAll("<p>(执法.*?)</p>", "<h2>$1</h2>");
        List<String> read =
                Reading.levels(page(WebFrame.menu(30) + article("<div>" + text + "</div>")));
        assertEquals("0:" + TITLE, read.get(0));
        assertEquals(
                List.of("2:一、主要工作", "2:二、存在问题"),
                read.stream().filter(l -> !l.startsWith("0")).toList());
    }

    @Test
    void aPageThatMakesHeadingsOfEverythingHasNone() {
        String text = TEXT.replace("<p>", "<h3>").replace("</p>", "</h3>");
        List<String> read =
                Reading.levels(page(WebFrame.menu(30) + article("<div>" + text + "</div>")));
        assertTrue(read.stream().allMatch(l -> l.startsWith("0:")), read.toString());
    }

    @Test
    void paragraphsThatAreMostlyLinksBelongToTheTextTheyStandIn() {
        List<String> lines = new ArrayList<>(LINES);
        lines.set(3, "全年公布<a href=1>行政执法典型案例</a>，修订<a href=2>《某县规范性文件管理办法》</a>。");
        List<String> read = read(WebFrame.menu(30) + article(paragraphs(lines)));
        assertTrue(read.contains("全年公布行政执法典型案例，修订《某县规范性文件管理办法》。"));
        assertEquals(LINES.size() + 2, read.size());
    }

    private static void assertArticle(String body) {
        List<String> read = read(body);
        assertEquals(TITLE, read.get(0));
        assertEquals("发布日期：2024-01-20 来源：某县司法局", read.get(1));
        assertEquals(LINES, read.subList(2, read.size()));
    }

    private static List<String> read(String body) {
        return Reading.texts(page(body));
    }

    private static String page(String body) {
        return WebFrame.head(TITLE + "_某县人民政府")
                + "<body>"
                + body
                + WebFrame.FOOT
                + "</body></html>";
    }

    private static String article(String text) {
        return "<div class=\"c\"><h1>" + TITLE + "</h1>" + DATE + text + "</div>";
    }

    private static String paragraphs(List<String> lines) {
        return "<p>" + String.join("</p><p>", lines) + "</p>";
    }
}
