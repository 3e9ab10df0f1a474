package io.zhunsheng.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of Markdown the words come out, each in its line and column, and the levels of its headings. */
class MarkdownTest {
    private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);

    @Test
    void theTextOfTheManifestIsReadLineByLine() {
        String text = new String(Reading.sample("md01_report.md"), StandardCharsets.UTF_8);
        Document read = reader.read("md01_report.md", text);
        assertEquals(Format.MARKDOWN, read.format());
        assertEquals(
                List.of(
                        "4/1:某区法治政府建设年度报告",
                        "6/0:某市人民政府:",
                        "8/2:一、主要举措",
                        "10/3:(一)职能转变",
                        "12/0:1.深化改革。办理事项1024件。",
                        "13/0:2.优化服务,",
                        "14/0:续行属于同一段。",
                        "16/0:10.显式十",
                        "18/0:领域",
                        "18/0:件数",
                        "20/0:城管",
                        "20/0:2,311",
                        "22/1:二、存在问题",
                        "25/0:引用段落",
                        "28/0:一、代码块不是标题",
                        "31/0:脚注"),
                said(read));
        columnsStay(text.split("\n", -1), read);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "**重点**工作,重点工作",
                "20**年度,20**年度",
                "*强调*与_强调_以及__重__,强调与强调以及重",
                "3*4与5*6,3*4与5*6",
                "填写____年__月,填写____年__月",
                "a_b_c,a_b_c",
                "见[附件](http://a.b/c_(d)),见附件",
                "[附件](附件.docx)说明,附件说明",
                "政发[2020]5号,政发[2020]5号",
                "![图](a.png)图一,图一",
                "保留~~删去~~文字,保留文字",
                "办理56件[^1]。,办理56件。",
                "<u>办理</u>&nbsp;56件<!-- 注 -->,办理56件",
                "a &lt; b,a<b",
                "> 引用,引用",
                "- [x] 完成,完成",
                "1\\. 深化,1.深化",
                "\\*星\\*,*星*",
                "用`代码`表示,用代码表示",
                "C#,C#"
            })
    void marksGoAndTextStays(String line, String text) {
        Document read = reader.read("a.md", "# 标题\n" + line);
        assertEquals(text, Reading.bare(read.paragraphs().get(1).text()));
        assertEquals(2, read.paragraphs().get(1).number());
    }

    @Test
    void headingsAreThoseWithSignsOrLines() {
        assertEquals(
                List.of(
                        "1/2:一、工作",
                        "2/6:甲",
                        "4/1:二、问题",
                        "7/2:三、打算",
                        "10/0:这是一句话。",
                        "13/0:#不是标题",
                        "15/0:五、结尾"),
                said(
                        reader.read(
                                "a.md",
                                "## 一、工作 ##\n###### 甲\n\n二、问题\n======\n\n三、打算\n---\n\n这是一句话。\n---\n~~~\n# 不是标题\n~~~\n五、结尾")));
    }

    @Test
    void whatStandsAtTheTopAboutTheTextIsLeftOut() {
        assertEquals(
                List.of("6/1:标题", "7/0:正文"),
                said(reader.read("a.md", "---\ntitle: 测试\ntags:\n  - 甲\n---\n# 标题\n正文")));
        assertEquals(
                List.of("2/0:这是正文不是说明。", "4/0:还是正文。"),
                said(reader.read("a.md", "---\n这是正文不是说明。\n---\n还是正文。")));
    }

    @Test
    void aCodeBlockIsTextUnlessItSaysThatItIsMarkdownOrNeverEnds() {
        assertEquals(
                List.of("2/1:标题", "3/0:正文"),
                said(reader.read("a.md", "```markdown\n# 标题\n正文\n```")));
        assertEquals(
                List.of("1/1:标题", "3/2:一、工作"), said(reader.read("a.md", "# 标题\n```\n## 一、工作")));
    }

    @Test
    void cellsOfARowShareItsLineAndKeepTheirColumns() {
        Document read =
                reader.read("a.md", "# 标题\n领域 | 件数\n--- | ---:\n城管 | 2,311\n合计 | 甲<br>乙\n\n甲 | 乙");
        assertEquals(
                List.of(
                        "1/1:标题",
                        "2/0:领域",
                        "2/0:件数",
                        "4/0:城管",
                        "4/0:2,311",
                        "5/0:合计",
                        "5/0:甲",
                        "5/0:乙",
                        "7/0:甲|乙"),
                said(read));
        Paragraph cell = read.paragraphs().get(5);
        assertEquals("城管 | 2,311".indexOf("2,311"), cell.text().indexOf("2,311"));
    }

    @Test
    void aCommentOverSeveralLinesIsLeftOut() {
        assertEquals(
                List.of("1/1:标题", "5/0:正文"), said(reader.read("a.md", "# 标题\n<!-- 注\n释\n-->\n正文")));
    }

    @Test
    void aTagThatBreaksALineBreaksIt() {
        assertEquals(
                List.of("1/1:标题", "2/0:某县人民政府", "2/0:2024年1月8日"),
                said(reader.read("a.md", "# 标题\n某县人民政府<br/>2024年1月8日")));
    }

    @Test
    void aLineWithoutMarksIsNotEvenCopied() {
        String line = "一、全年办理行政复议案件56件，审结50件。";
        assertSame(line, MarkdownLine.plain(line));
        assertSame(line, MarkdownLine.unescaped(line));
    }

    private static void columnsStay(String[] lines, Document read) {
        for (Paragraph p : read.paragraphs()) {
            String line = lines[p.number() - 1];
            for (int i = 0; i < p.text().length(); i++)
                if (p.text().charAt(i) > ' ')
                    assertEquals(line.charAt(i), p.text().charAt(i), line);
        }
    }

    private static List<String> said(Document read) {
        return read.paragraphs().stream()
                .filter(p -> !p.text().isBlank())
                .map(p -> p.number() + "/" + p.level() + ":" + Reading.bare(p.text()))
                .toList();
    }
}
