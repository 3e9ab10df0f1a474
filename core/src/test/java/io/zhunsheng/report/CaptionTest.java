package io.zhunsheng.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Where a heading ends and the text behind it begins. */
class CaptionTest {
    private static final String TEXT = "全年办理行政处罚案件六十四件，无一被复议纠错。";

    @Test
    void aLineWithoutStopIsAllHeading() {
        Caption caption = caption("一、主要举措和成效：");
        assertEquals("主要举措和成效", caption.heading());
        assertTrue(caption.clear());
    }

    @Test
    void aHeadingRunIntoTheTextEndsAtItsStop() {
        String line = "（二）严格规范执法。" + TEXT;
        assertEquals("严格规范执法", caption(line).heading());
        assertEquals(
                TEXT, Text.line(line).raw(caption(line).textFrom(), Text.line(line).length() - 1));
    }

    @Test
    void aBlankAmidTheLineSeparatesHeadingAndText() {
        assertEquals("严格规范执法", caption("（二）严格规范执法　" + TEXT + "评查案卷四十二份。").heading());
    }

    @Test
    void aColonEndsAHeadingBeforeTheFirstStop() {
        assertEquals(
                "严格规范执法",
                caption("1.严格规范执法：组织全县执法人员参加公共法律知识和专门法律知识轮训，分三批进行，覆盖二十五个部门。" + TEXT).heading());
    }

    @Test
    void aLongSentenceBehindANumberIsNoHeading() {
        Caption caption =
                caption("1." + "组织全县执法人员参加公共法律知识和专门法律知识轮训，".repeat(3) + "覆盖二十五个部门。" + TEXT);
        assertFalse(caption.clear());
        assertEquals(60, caption.heading().length());
    }

    private static Caption caption(String text) {
        Line line = Text.line(text);
        return Caption.of(line, Mark.of(line).length());
    }
}
