package io.zhunsheng.formats.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines are put together to the paragraphs they were wrapped from, however these were set. */
class WrappedLinesTest {
    private static final String PROSE =
            "2019年，全区坚持以习近平新时代中国特色社会主义思想为指导，全面贯彻落实党的十九大精神，"
                    + "深入推进依法行政，加快建设法治政府，办理行政复议案件187件，同比上升12.5%，各项工作取得新成效。";

    @Test
    void aWrappedParagraphIsOneAgain() {
        assertEquals(
                List.of(PROSE, "其他工作正常开展。", PROSE),
                new Setting().paragraph(PROSE).paragraph("其他工作正常开展。").paragraph(PROSE).texts());
    }

    @Test
    void aParagraphGoesOnBehindThePageItBeganOn() {
        Setting setting = new Setting();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            setting.paragraph(i + "件" + PROSE);
            expected.add(i + "件" + PROSE);
        }
        List<Paragraph> paragraphs = setting.document().paragraphs();
        assertEquals(expected, paragraphs.stream().map(Paragraph::text).toList());
        assertEquals(1, paragraphs.get(0).page());
        assertEquals(setting.pageNumber(), paragraphs.get(19).page());
        assertEquals(20, paragraphs.get(19).number());
    }

    /** Paragraphs of any length, so that some end exactly at the edge. */
    @RepeatedTest(20)
    void whereParagraphsAreIndentedNoneIsCutOrJoined(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Setting setting = new Setting();
        setting.columns = 20 + random.nextInt(9);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int from = random.nextInt(20);
            String text =
                    PROSE.substring(from, from + 3 + random.nextInt(PROSE.length() - 30)) + "。";
            String begins = text.replaceFirst("^[，。、；：”）》]+", "");
            expected.add(begins);
            setting.paragraph(begins);
        }
        assertEquals(expected, setting.texts());
    }

    @Test
    void linesStretchedToTheEdgeGetNoBlanksBetweenTheirCharacters() {
        Setting setting = new Setting();
        String line = "全面贯彻落实党的十九大精神深入推进依法行政工作";
        for (int row = 0; row < 3; row++) {
            double x = setting.left;
            for (char c : line.toCharArray()) {
                setting.put(String.valueOf(c), x, setting.y);
                x += setting.columns * setting.size / line.length();
            }
            setting.y += setting.pitch;
        }
        assertEquals(List.of(line.repeat(3)), setting.texts());
    }

    @Test
    void blanksBetweenWordsOfLatinStay() {
        Setting setting = new Setting();
        setting.put("WTO 规则与 open data 平台", 79, 110);
        assertEquals(List.of("WTO规则与open data平台"), setting.texts());
    }

    @Test
    void headingsAtTheMarginBehindAFullLineAreToldByTheirFont() {
        Setting setting = new Setting();
        setting.indent = 2;
        String full = "全".repeat(26 + 28 - 1) + "。";
        assertEquals(
                List.of(full, "加强组织领导", full, "1.深化改革", full, PROSE, PROSE, PROSE),
                setting.paragraph(full)
                        .heading("加强组织领导", "黑体")
                        .paragraph(full)
                        .heading("1.深化改革", "楷体")
                        .paragraph(full)
                        .paragraph(PROSE)
                        .paragraph(PROSE)
                        .paragraph(PROSE)
                        .texts());
    }

    @Test
    void aChangeOfFontAmidAParagraphDoesNotPartIt() {
        Setting setting = new Setting();
        setting.paragraph(PROSE).paragraph(PROSE).paragraph(PROSE);
        String lead = "一是加强组织领导健全工作机制压实各方责任形成整体合力。";
        setting.font = "黑体";
        setting.put(lead.substring(0, 26), setting.left + 32, setting.y);
        setting.put(lead.substring(26), setting.left, setting.y + 28);
        setting.font = "仿宋";
        setting.put("召开专题会议三次", setting.left + 16 * (lead.length() - 26), setting.y + 28);
        assertEquals(lead + "召开专题会议三次", setting.texts().get(3));
    }

    @Test
    void numberedHeadingsWithoutIndentStandAlone() {
        Setting setting = new Setting();
        setting.indent = 0;
        String full = "全".repeat(28 * 2 - 1) + "。";
        assertEquals(
                List.of("一、总体情况", full, "（一）职能转变", full, "1.审批改革", full, "二、主要问题", full),
                setting.paragraph("一、总体情况")
                        .paragraph(full)
                        .paragraph("（一）职能转变")
                        .paragraph(full)
                        .paragraph("1.审批改革")
                        .paragraph(full)
                        .paragraph("二、主要问题")
                        .paragraph(full)
                        .texts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"一是", "二是", "其三，"})
    void countedPointsAmidAParagraphDoNotPartIt(String point) {
        Setting setting = new Setting();
        String full = "全".repeat(25) + "。";
        assertEquals(
                List.of(full + point + PROSE, PROSE, PROSE, PROSE),
                setting.paragraph(full + point + PROSE)
                        .paragraph(PROSE)
                        .paragraph(PROSE)
                        .paragraph(PROSE)
                        .texts());
    }

    @Test
    void aLineUnderTheTextOfItsNumberBelongsToIt() {
        Setting setting = new Setting();
        setting.indent = 0;
        setting.paragraph(PROSE).paragraph(PROSE);
        String text = "全".repeat(26) + "情况良好";
        setting.put("1." + text.substring(0, 26), setting.left, setting.y);
        setting.put(text.substring(26), setting.left + 16, setting.y + 28);
        assertEquals("1." + text, setting.texts().get(2));
    }

    @Test
    void moreRoomThanUsualPartsParagraphs() {
        Setting setting = new Setting();
        setting.indent = 0;
        setting.paragraph(PROSE).paragraph(PROSE);
        String full = "全".repeat(28);
        setting.paragraph(full);
        setting.y += 14;
        assertEquals(full, setting.paragraph(PROSE).texts().get(2));
    }

    @Test
    void numberedHeadingsAtTheMarginAreToldThoughTheirFontIsThatOfTheText() {
        Setting setting = new Setting();
        String full = "全".repeat(26 + 28 - 1) + "。";
        setting.paragraph("先行先试。").heading("1.审批改革", "仿宋").paragraph("稳步推进。");
        setting.heading("2.机构改革", "仿宋").paragraph(full).heading("3.政务公开", "仿宋");
        assertEquals(
                List.of("先行先试。", "1.审批改革", "稳步推进。", "2.机构改革", full, "3.政务公开", PROSE),
                setting.paragraph(PROSE).texts());
    }

    @Test
    void aHeadingUnderAHeadingOfTwoLinesStandsAlone() {
        Setting setting = new Setting();
        String wide = "一、" + "履行推进法治政府建设第一责任人职责加强法治政府建设".repeat(2) + "情况";
        assertEquals(
                List.of(wide, "（一）压实责任", PROSE, PROSE, PROSE),
                setting.heading(wide, "仿宋")
                        .heading("（一）压实责任", "仿宋")
                        .paragraph(PROSE)
                        .paragraph(PROSE)
                        .paragraph(PROSE)
                        .texts());
    }

    @Test
    void aLineStretchedAtItsOneBlankIsALine() {
        Setting setting = new Setting().paragraph(PROSE).paragraph(PROSE).paragraph(PROSE);
        setting.put("全".repeat(16), 79, setting.y).put("面".repeat(8), 79 + 20 * 16, setting.y);
        setting.put("落实", 79, setting.y + 28);
        assertEquals("全".repeat(16) + " " + "面".repeat(8) + "落实", setting.texts().get(3));
    }

    @Test
    void aLineStretchedBeforeALongWordIsALine() {
        Setting setting = new Setting().paragraph(PROSE).paragraph(PROSE).paragraph(PROSE);
        double y = setting.y;
        setting.put("解", 79, y).put("读", 130, y).put("链", 181, y).put("接", 232, y);
        setting.put("http://www.example.gov.cn/jiedu", 283, y);
        assertEquals("解读链接http://www.example.gov.cn/jiedu", setting.texts().get(3));
    }

    @Test
    void theBlankLostBetweenTwoWordsAtTheEndOfALineIsPutBack() {
        Setting setting = new Setting().paragraph(PROSE).paragraph(PROSE).paragraph(PROSE);
        setting.put("发布日期为当年的年度报告公布时间与网站相同即2020-01-22", 79, setting.y);
        setting.put("15:36以前", 79, setting.y + 28);
        assertEquals("发布日期为当年的年度报告公布时间与网站相同即2020-01-22 15:36以前", setting.texts().get(3));
    }
}
