package io.zhunsheng.formats.number;

import static io.zhunsheng.formats.number.ListLevel.Suffix.NOTHING;
import static io.zhunsheng.formats.number.ListLevel.Suffix.SPACE;
import static io.zhunsheng.formats.number.ListLevel.Suffix.TAB;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.document.number.Numerals;
import io.zhunsheng.formats.number.ListNumbering.NumberedList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Paragraphs of lists get the labels Word gives them. */
class ListNumberingTest {
    private static final List<ListLevel> REPORT =
            List.of(
                    ListLevel.of(Numerals.CHINESE_COUNTING_THOUSAND, "%1、"),
                    ListLevel.of(Numerals.CHINESE_COUNTING_THOUSAND, "（%2）"),
                    ListLevel.of(Numerals.DECIMAL, "%3."));

    private final ListNumbering numbering = new ListNumbering();

    @Test
    void deeperLevelsBeginAnewUnderTheNext() {
        NumberedList list = list("1", "a", REPORT);
        assertEquals("一、（一）（二）1.2.（三）1.二、（一）1.", labels(list, 0, 1, 1, 2, 2, 1, 2, 0, 1, 2));
    }

    @Test
    void listsOfTheSameCountersGoOn() {
        NumberedList first = list("1", "a", REPORT);
        NumberedList second = list("2", "a", REPORT);
        NumberedList other = list("3", "b", REPORT);
        assertEquals("一、二、", labels(first, 0, 0));
        assertEquals("三、", labels(second, 0));
        assertEquals("一、", labels(other, 0));
        assertEquals("四、", labels(first, 0));
    }

    @Test
    void aStartOverrideCountsOnceForItsList() {
        NumberedList first = list("1", "a", REPORT);
        NumberedList again = new NumberedList("2", "a", REPORT, Map.of(0, 1, 2, 5));
        assertEquals("一、二、", labels(first, 0, 0));
        assertEquals("一、5.6.二、", labels(again, 0, 2, 2, 0));
        assertEquals("三、", labels(first, 0));
        assertEquals("四、5.", labels(again, 0, 2), "a level that restarts, restarts there");
    }

    @Test
    void aLevelStartsWhereItSays() {
        ListLevel three = new ListLevel(3, Numerals.CHINESE_COUNTING, "%1、", NOTHING, false, null);
        assertEquals("三、四、", labels(list("1", "a", List.of(three)), 0, 0));
    }

    @Test
    void aLevelMayGoOnPastTheNextAboveIt() {
        NumberedList never = list("1", "a", withRestart(0));
        assertEquals("一、（一）1.2.（二）3.二、（一）4.", labels(never, 0, 1, 2, 2, 1, 2, 0, 1, 2));
        NumberedList first = list("2", "b", withRestart(1));
        assertEquals("一、（一）1.2.（二）3.二、（一）1.", labels(first, 0, 1, 2, 2, 1, 2, 0, 1, 2));
        NumberedList absurd = list("3", "c", withRestart(7));
        assertEquals("一、（一）1.（二）1.", labels(absurd, 0, 1, 2, 1, 2));
    }

    @Test
    void legalLabelsAreInFiguresThroughout() {
        ListLevel chapter = ListLevel.of(Numerals.CHINESE_COUNTING, "第%1章");
        ListLevel legal = new ListLevel(1, Numerals.CHINESE_COUNTING, "%1.%2", NOTHING, true, null);
        assertEquals("第一章第二章2.12.2", labels(list("1", "a", List.of(chapter, legal)), 0, 0, 1, 1));
    }

    @Test
    void aLevelNobodyUsedYetStandsAtItsStart() {
        List<ListLevel> levels =
                List.of(
                        ListLevel.of(Numerals.DECIMAL, "%1"),
                        ListLevel.of(Numerals.DECIMAL, "%1.%2 "));
        assertEquals("1.1 1.2 1", labels(list("1", "a", levels), 1, 1, 0));
    }

    @Test
    void aGapIsSeenWhereTheLabelNeedsOne() {
        assertEquals("第一章 ", gap(Numerals.CHINESE_COUNTING, "第%1章", TAB));
        assertEquals("一、", gap(Numerals.CHINESE_COUNTING, "%1、", TAB));
        assertEquals("（一） ", gap(Numerals.CHINESE_COUNTING, "（%1）", SPACE));
        assertEquals("① ", gap(Numerals.DECIMAL_ENCLOSED_CIRCLE, "%1", SPACE));
        assertEquals("1 ", gap(Numerals.DECIMAL, "%1", TAB));
        assertEquals("第一章", gap(Numerals.CHINESE_COUNTING, "第%1章", NOTHING));
        assertEquals("● ", gap(Numerals.BULLET, "●", TAB));
        assertEquals("", gap(Numerals.NONE, "%1", TAB), "nothing seen, no gap");
        assertEquals("附：", gap(Numerals.NONE, "附：", TAB));
    }

    @Test
    void signsThatAreNoPlacesStay() {
        assertEquals("%0 100% %a", gap(Numerals.LOWER_LETTER, "%0 100% %%1", NOTHING));
    }

    @Test
    void nonsenseIsBorne() {
        NumberedList list = list("1", "a", REPORT);
        assertEquals("一、1.2.", labels(list, -5, 99, 8));
        assertEquals("", numbering.label(list("2", "b", List.of()), 0));
        assertEquals("", gap(Numerals.DECIMAL, "%9", NOTHING));
        ListLevel endless = ListLevel.of(Numerals.DECIMAL, "%1".repeat(100_000));
        assertEquals(128, numbering.label(list("3", "c", List.of(endless)), 0).length());
    }

    private static List<ListLevel> withRestart(int restart) {
        ListLevel third = new ListLevel(1, Numerals.DECIMAL, "%3.", NOTHING, false, restart);
        return List.of(REPORT.get(0), REPORT.get(1), third);
    }

    private String gap(Numerals numerals, String text, ListLevel.Suffix suffix) {
        ListLevel level = new ListLevel(1, numerals, text, suffix, false, null);
        return new ListNumbering().label(list("1", "a", List.of(level)), 0);
    }

    private static NumberedList list(String id, String counters, List<ListLevel> levels) {
        return new NumberedList(id, counters, levels, Map.of());
    }

    private String labels(NumberedList list, int... levels) {
        StringBuilder labels = new StringBuilder();
        for (int level : levels) labels.append(numbering.label(list, level));
        return labels.toString();
    }
}
