package io.zhunsheng.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Of a page of any system the article is read, all of it, and next to nothing else. */
class WebFrameTest {
    private static final String TITLE = "某县人民政府2020年度法治政府建设工作报告";
    private static final double PRECISION = 0.97;

    /** Shorter than the menus, the notices and the comments around it. */
    private static final List<String> SHORT =
            List.of(
                    "市人民政府：",
                    "2023年，我局认真落实法治政府建设要求，现将有关情况报告如下：",
                    "一、主要工作",
                    "全年办理行政许可36件，办结率100%。",
                    "二、存在问题",
                    "执法力量仍然不足。",
                    "三、下一步打算",
                    "继续做好各项工作。",
                    "某县水务局",
                    "2024年1月8日");

    static Stream<Arguments> pages() {
        List<Arguments> pages = new ArrayList<>();
        for (WebFrame frame : WebFrame.values())
            for (WebBody body : WebBody.values()) pages.add(Arguments.of(frame, body));
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aLongReportIsFound(WebFrame frame, WebBody body) {
        find(Reading.report("txt_000_utf8.txt", 4, 1), frame, body);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aReportWithoutSignatureIsFound(WebFrame frame, WebBody body) {
        find(Reading.report("txt_002_utf8.txt", 3, 1), frame, body);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aReportThatIsLessThanThePageAroundItIsFound(WebFrame frame, WebBody body) {
        find(SHORT, frame, body);
    }

    @ParameterizedTest
    @EnumSource(WebFrame.class)
    void aTableAmidTheReportIsReadCellByCell(WebFrame frame) {
        StringBuilder table = new StringBuilder("<table>");
        List<String> lines = new ArrayList<>(SHORT);
        for (int row = 1; row <= 40; row++) {
            table.append("<tr><td>领域")
                    .append(row)
                    .append("</td><td>")
                    .append(row)
                    .append("</td></tr>");
            lines.addAll(2 + 2 * row, List.of("领域" + row, "" + row));
        }
        String html =
                WebBody.PARAGRAPHS
                        .of(SHORT)
                        .replace("二、存在问题</p>", "二、存在问题</p>" + table + "</table>");
        List<String> read = Reading.texts(frame.page(TITLE, html));
        List<String> cells =
                read.stream().filter(t -> t.startsWith("领域") || t.matches("\\d+")).toList();
        assertEquals(80, cells.size());
        assertEquals(List.of("领域1", "1", "领域2", "2"), cells.subList(0, 4));
    }

    @ParameterizedTest
    @EnumSource(WebFrame.class)
    void aTitleOverTwoLinesIsWhole(WebFrame frame) {
        String first = "某某市某某县人民政府";
        String second = "关于2020年度法治政府建设情况的报告";
        String page = frame.page(first + second, WebBody.PARAGRAPHS.of(SHORT));
        int shown =
                page.indexOf(
                        first + second,
                        page.indexOf("</title>") < 0
                                ? page.indexOf("</TITLE>")
                                : page.indexOf("</title>"));
        String broken =
                page.substring(0, shown) + first + "<br>" + page.substring(shown + first.length());
        assertEquals(
                List.of(first, second),
                Reading.texts(broken).stream()
                        .filter(t -> t.contains(first) || t.contains(second))
                        .toList());
    }

    private static void find(List<String> report, WebFrame frame, WebBody body) {
        List<String> read =
                new ArrayList<>(Reading.bare(Reading.texts(frame.page(TITLE, body.of(report)))));
        int all = size(read);
        List<String> order = new ArrayList<>(read);
        for (String line : Reading.bare(report))
            assertTrue(read.remove(line), () -> "lost: " + line);
        order.removeAll(read);
        assertEquals(Reading.bare(report), order, "in order");
        assertTrue(read.remove(TITLE), "the title is kept");
        assertTrue(read.removeIf(t -> t.matches(".*202[14]-01-20.*")), "the date is kept");
        read.removeIf(t -> t.startsWith("索引号"));
        assertTrue(1 - (double) size(read) / all >= PRECISION, () -> "too much: " + read);
    }

    private static int size(List<String> texts) {
        return texts.stream().mapToInt(String::length).sum();
    }
}
