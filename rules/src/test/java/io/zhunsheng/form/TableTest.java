package io.zhunsheng.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.CheckResult;
import io.zhunsheng.check.Checker;
import io.zhunsheng.check.Finding;
import io.zhunsheng.document.Document;
import io.zhunsheng.document.Format;
import io.zhunsheng.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables: rows that are numbered like headings are none, unless tables arrange the whole text. */
class TableTest {
    private static final Checker CHECKER = Zhunsheng.checker();

    private static final List<String> REPORT =
            List.of(
                    "清源市2022年度法治政府建设情况报告",
                    "省人民政府：",
                    "2022年，清源市推进法治政府建设。现将有关情况报告如下。",
                    "一、上一年度问题整改情况",
                    "针对上一年度查摆的执法力量薄弱、普法形式单一两个问题，市政府增补执法人员24名，开展宣讲36场，两个问题均已整改到位。",
                    "二、2022年主要举措和成效",
                    "（一）严格规范执法。落实行政执法“三项制度”，公示信息3200条，法制审核重大执法决定45件。",
                    "（二）依法科学决策。审查规范性文件12件，清理文件30件，负责人出庭应诉18件。",
                    "三、党政主要负责人履行推进法治建设第一责任人职责情况",
                    "市委书记主持召开依法治市委员会会议3次，市长主持常务会议学法4次，听取法治政府建设汇报2次。",
                    "四、存在的不足和原因",
                    "一是基层执法力量仍然不足，主要原因是人员编制偏紧；二是普法针对性不强，主要原因是需求调研不够。",
                    "五、2023年工作安排",
                    "2023年，将继续推进执法规范化建设，加强执法人员培训，完善普法责任制，提升依法行政能力。",
                    "清源市人民政府",
                    "2023年2月10日");

    private static final List<String> TABLE =
            List.of("序号", "件数", "一、首次适用", "7", "（三）其他", "9", "五、合计", "16");

    @Test
    void numberedRowsAreNoHeadings() {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : REPORT) {
            add(paragraphs, line, false);
            if (line.startsWith("（二）")) for (String cell : TABLE) add(paragraphs, cell, true);
        }
        assertEquals(rules(check(plain())), rules(check(paragraphs)));
        assertEquals(check(plain()).requirements().size(), check(paragraphs).requirements().size());
    }

    @Test
    void aTableAroundTheWholeReportIsNoTable() {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : REPORT) add(paragraphs, line, true);
        CheckResult plain = check(plain());
        assertEquals(plain.requirements(), check(paragraphs).requirements());
        assertEquals(rules(plain), rules(check(paragraphs)));
    }

    @Test
    void aTableRightBehindAHeadingIsNoPartOfIt() {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : REPORT) {
            add(paragraphs, line, false);
            if (line.startsWith("四、")) add(paragraphs, "问题", true);
        }
        assertEquals(rules(check(plain())), rules(check(paragraphs)));
    }

    private static List<Paragraph> plain() {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : REPORT) add(paragraphs, line, false);
        return paragraphs;
    }

    private static void add(List<Paragraph> paragraphs, String text, boolean cell) {
        paragraphs.add(new Paragraph(paragraphs.size() + 1, null, 0, text, cell));
    }

    private static CheckResult check(List<Paragraph> paragraphs) {
        return CHECKER.check(
                new Document("a.docx", "0".repeat(64), Format.DOCX, paragraphs, List.of()));
    }

    private static List<String> rules(CheckResult result) {
        return result.findings().stream().map(Finding::rule).toList();
    }
}
