package io.zhunsheng.formats.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands on a page beside its paragraphs is put in order, or left out. */
class PageLayoutTest {
    private static final String PROSE =
            "全面推行行政执法公示、执法全过程记录、重大执法决定法制审核三项制度，组织执法人员培训考试，"
                    + "清理规范性文件，办理行政复议案件，推动法治政府建设各项任务落到实处，取得明显成效。";

    @Test
    void titleAddresseeSignatureAndDateStayLinesOfTheirOwn() {
        assertEquals(
                List.of("上海市静安区人民政府", "关于法治政府建设情况的报告", "区人大常委会：", PROSE, "上海市静安区人民政府", "2020年3月6日"),
                new Setting()
                        .centred("上海市静安区人民政府", 22)
                        .centred("关于法治政府建设情况的报告", 22)
                        .heading("区人大常委会：", "仿宋")
                        .paragraph(PROSE)
                        .right("上海市静安区人民政府")
                        .right("2020年3月6日")
                        .texts());
    }

    @Test
    void aTitleWrappedBecauseTheLineWasFullIsOneAgain() {
        Setting setting = new Setting();
        String title = "上海市静安区人民政府关于二〇一九年度法治政府建设工作情况的报告";
        setting.centred(title.substring(0, 20), 22).centred(title.substring(20), 22);
        assertEquals(List.of(title, PROSE), setting.paragraph(PROSE).texts());
    }

    @Test
    void aWrappedTitleIsOneHoweverFarItsLinesAreApart() {
        Setting setting = new Setting();
        String title = "上海市静安区人民政府关于二〇一九年度法治政府建设工作情况的报告";
        setting.centred(title.substring(0, 20), 22);
        setting.y += 40;
        setting.centred(title.substring(20), 22);
        assertEquals(List.of(title, PROSE), setting.paragraph(PROSE).texts());
    }

    @Test
    void cellsBetweenLinesComeRowByRowEachAsItWasWrapped() {
        Setting setting = new Setting().paragraph(PROSE);
        double y = setting.y;
        setting.grid(new double[] {79, 179, 400}, new double[] {y, y + 70, y + 140});
        setting.put("执法领域", 85, y + 25).put("办理案件一百二十六件，同比", 185, y + 25);
        setting.put("上升", 185, y + 50).put("市场监管", 85, y + 95).put("46", 185, y + 95);
        setting.y = y + 170;
        Document document = setting.paragraph(PROSE).document();
        assertEquals(
                List.of(PROSE, "执法领域", "办理案件一百二十六件，同比上升", "市场监管", "46", PROSE),
                document.paragraphs().stream().map(Paragraph::text).toList());
        assertFalse(document.paragraphs().get(0).cell());
        assertTrue(document.paragraphs().get(2).cell());
    }

    @Test
    void aCellOverTwoColumnsIsOne() {
        Setting setting = new Setting();
        setting.page.line(79, 100, 400, 100);
        setting.page.line(79, 140, 400, 140);
        setting.page.line(79, 180, 400, 180);
        setting.page.line(79, 100, 79, 180);
        setting.page.line(400, 100, 400, 180);
        setting.page.line(240, 140, 240, 180);
        setting.put("行政执法情况统计（单位件）", 130, 125).put("许可", 85, 165).put("处罚", 250, 165);
        assertEquals(List.of("行政执法情况统计（单位件）", "许可", "处罚"), setting.texts());
    }

    @Test
    void aTableInACellComesInItsPlace() {
        Setting setting = new Setting();
        setting.grid(new double[] {79, 179, 400}, new double[] {100, 200});
        setting.grid(new double[] {190, 280, 390}, new double[] {140, 170});
        setting.put("领域", 85, 120).put("其中", 185, 120).put("甲", 200, 160).put("乙", 290, 160);
        assertEquals(List.of("领域", "其中", "甲", "乙"), setting.texts());
    }

    @Test
    void aRowBrokenOverTwoPagesIsOneAndANewRowIsNot() {
        Setting setting = new Setting();
        setting.grid(new double[] {79, 179, 280}, new double[] {650, 700, 750});
        setting.put("领域", 85, 680).put("情况", 185, 680);
        setting.put("执法", 85, 730).put("非道路移动", 185, 730);
        setting.newPage().grid(new double[] {79, 179, 280}, new double[] {100, 150, 200});
        setting.put("机械", 185, 130).put("市场", 85, 180).put("食品药品类", 185, 180);
        setting.newPage().grid(new double[] {79, 179, 280}, new double[] {100, 150});
        setting.put("合计", 85, 130).put("五项", 185, 130);
        assertEquals(
                List.of("领域", "情况", "执法", "非道路移动机械", "市场", "食品药品类", "合计", "五项"), setting.texts());
    }

    @Test
    void charactersDrawnBoldByTheirOutlinesAreNoTables() {
        Setting setting = new Setting();
        setting.size = 20;
        setting.put("全面工作", 100, 115);
        setting.grid(new double[] {121, 130, 139}, new double[] {98, 107, 116});
        assertEquals(List.of("全面工作"), setting.texts());
    }

    @Test
    void aFrameRoundThePageIsNoTable() {
        Setting setting = new Setting();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            setting.paragraph(i + PROSE);
            expected.add(i + PROSE);
        }
        setting.grid(new double[] {60, 560}, new double[] {80, 90, 800});
        assertEquals(expected, setting.texts());
    }

    @Test
    void aTableWithoutLinesIsNotInterleaved() {
        Setting setting = new Setting();
        setting.put("领域", 79, 110).put("件数", 200, 110).put("罚没款", 300, 110);
        setting.put("市场监管", 79, 138).put("46", 200, 138).put("512", 300, 138);
        Document document = setting.document();
        assertEquals(
                List.of("领域", "件数", "罚没款", "市场监管", "46", "512"),
                document.paragraphs().stream().map(Paragraph::text).toList());
        assertTrue(document.paragraphs().stream().allMatch(Paragraph::cell));
    }

    @Test
    void oneColumnIsReadAfterTheOther() {
        Setting setting = new Setting();
        setting.size = 10;
        setting.pitch = 18;
        setting.columns = 20;
        List<String> expected = new ArrayList<>();
        for (double left : new double[] {60, 290}) {
            setting.left = left;
            setting.y = 110;
            for (int i = 0; i < 3; i++) {
                setting.paragraph(i + PROSE + PROSE);
                expected.add(i + PROSE + PROSE);
            }
        }
        assertEquals(expected, setting.texts());
    }

    @Test
    void aParagraphGoesOnInTheNextColumn() {
        Setting setting = new Setting();
        setting.size = 10;
        setting.pitch = 18;
        setting.indent = 0;
        setting.columns = 20;
        for (int row = 0; row < 8; row++) {
            setting.put("全".repeat(20), 60, 110 + row * 18);
            setting.put("面".repeat(20), 290, 110 + row * 18);
        }
        assertEquals(List.of("全".repeat(160) + "面".repeat(160)), setting.texts());
    }

    @Test
    void textStruckTwiceToLookBoldIsReadOnce() {
        Setting setting = new Setting();
        setting.put("加强组织领导", 79, 110).put("加强组织领导", 79.4, 110);
        assertEquals(List.of("加强组织领导"), setting.texts());
    }

    @Test
    void raisedMarksOfNotesAreLeftOutAndExponentsKept() {
        Setting setting = new Setting();
        setting.put("办理案件", 79, 110).put("面积9m", 79 + 5 * 16, 110);
        setting.size = 8;
        setting.put("1", 79 + 4 * 16, 105).put("2", 79 + 8 * 16, 105);
        assertEquals(List.of("办理案件 面积9m2"), setting.texts());
    }

    @Test
    void aFootnoteDoesNotPartTheSentenceAboveIt() {
        Setting setting = new Setting();
        setting.bottom = 600;
        List<String> expected = new ArrayList<>();
        while (setting.pageNumber() == 1) {
            setting.paragraph(setting.y + PROSE);
            expected.add(expected.size() + "");
        }
        Setting notes = new Setting();
        notes.bottom = 600;
        String last = "";
        List<String> all = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            if (i == expected.size() - 1) {
                double y = notes.y;
                notes.size = 9;
                notes.put("①根据区统计局公布的数据。", 79, 760);
                notes.size = 16;
                notes.y = y;
            }
            last = i + PROSE;
            notes.paragraph(last);
            all.add(last);
        }
        all.add("①根据区统计局公布的数据。");
        assertEquals(all, notes.texts());
    }

    @Test
    void aPageThatLiesOnItsSideIsReadAlongItsLines() {
        Setting setting = new Setting();
        String line = "全面推进依法行政";
        for (int row = 0; row < 2; row++)
            for (int i = 0; i < line.length(); i++)
                setting.page.text(
                        line.substring(i, i + 1),
                        100 + row * 28,
                        700 - i * 16,
                        16,
                        16,
                        -Math.PI / 2,
                        "仿宋");
        assertEquals(List.of(line, line), setting.texts());
    }

    @Test
    void aWatermarkAcrossThePageIsLeftOut() {
        Setting setting = new Setting().paragraph(PROSE);
        for (int i = 0; i < 4; i++)
            setting.page.text(
                    "内部资料".substring(i, i + 1), 100 + i * 40, 500 - i * 40, 60, 60, -0.8, "黑体");
        assertEquals(List.of(PROSE), setting.texts());
    }

    @Test
    void radicalsThatFontsGiveBackAreTheCharactersTheyLookLike() {
        assertEquals(List.of("一方面，人民政府行长户——"), new Setting().put("⼀⽅⾯，⼈⺠政府⾏⻓⼾⸺", 79, 110).texts());
    }

    @Test
    void letterSpacedWordsAreOne() {
        Setting setting = new Setting();
        setting.put("目", 200, 110).put("的", 240, 110).put("书", 280, 110);
        assertEquals(List.of("目的书"), setting.texts());
    }

    @Test
    void tablesOfContentsAreLeftOut() {
        Setting setting = new Setting().centred("目  录", 22);
        setting.put("一、总体情况……………………1", 79, 200).put("二、主要做法……………………3", 79, 230);
        setting.put("三、存在问题........................5", 79, 260);
        setting.newPage().paragraph("一、总体情况").paragraph(PROSE);
        assertEquals(List.of("一、总体情况", PROSE), setting.texts());
    }
}
