package io.zhunsheng.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Hard-wrapped text is joined again; everything else keeps its lines. */
class LinesTest {
    private static final String PARAGRAPH =
            "全县各级行政机关认真落实重大行政决策程序规定，将公众参与、专家论证、风险评估、合法性审查和集体讨论决定"
                    + "作为必经步骤，建立决策目录和后评估制度，全年列入目录的事项八项全部按程序办理，没有发生因决策违法引起的行政复议和诉讼案件，群众对政府依法决策的满意度稳步上升。";

    @Test
    void textWrappedAtOneWidthIsJoined() {
        StringBuilder text = new StringBuilder("一、工作情况\n");
        for (int i = 0; i < 4; i++) text.append(wrapped(PARAGRAPH, 32));
        List<Line> lines = Lines.of(Text.document(text + "二、打算"));
        assertEquals(6, lines.size(), texts(lines).toString());
        assertEquals(PARAGRAPH.length(), lines.get(1).length());
    }

    @Test
    void aJoinedLineKnowsItsPlacesInTheFile() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4; i++) text.append(wrapped(PARAGRAPH, 32));
        Line first = Lines.of(Text.document(text.toString())).get(0);
        Location place = first.location(30, 36, null);
        assertEquals(
                List.of(1, 31, 2, 4),
                List.of(place.line(), place.column(), place.endLine(), place.endColumn()));
        assertEquals(PARAGRAPH.substring(30, 36), place.text());
    }

    @Test
    void oneParagraphALineStaysSo() {
        String text = "一、工作情况\n" + (PARAGRAPH + "\n").repeat(5) + "二、打算";
        assertEquals(7, Lines.of(Text.document(text)).size());
    }

    @Test
    void shortLinesOfOneWidthAboveLongerParagraphsStaySo() {
        String head = "云岭市人力资源和社会保障局办公室\n2023年度法治政府建设工作报告\n信息来源于政策法规科2024年公开\n";
        String paragraph = PARAGRAPH.substring(0, 50) + "。\n";
        String text = head + paragraph.repeat(6) + head.replace('3', '4');
        assertEquals(12, Lines.of(Text.document(text)).size());
    }

    @Test
    void blankLinesGoAndWidthsAreMadeUniform() {
        List<Line> lines = Lines.of(Text.document("\n　　（一）法 治 政 府，“三项制度”：\n\u00A0\n共 3 项"));
        assertEquals(List.of("(一)法治政府,\"三项制度\":", "共3项"), texts(lines));
        assertEquals(2, lines.get(0).location(null).line());
        assertEquals(3, lines.get(0).location(null).column());
    }

    private static String wrapped(String paragraph, int width) {
        StringBuilder wrapped = new StringBuilder();
        for (int at = 0; at < paragraph.length(); at += width)
            wrapped.append(paragraph, at, Math.min(paragraph.length(), at + width)).append('\n');
        return wrapped.toString();
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(l -> l.text).toList();
    }
}
