package io.zhunsheng.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.zhunsheng.report.Mark.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers headings begin with, in whatever widths. */
class MarkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "第一部分 工作情况; CHAPTER; 1", "第十二章 附则; CHAPTER; 12", "一、工作情况; CHINESE; 1",
                        "十一、其他; CHINESE; 11",
                "二.工作情况; CHINESE; 2", "三 工作情况; CHINESE; 3", "（一）工作情况; CHINESE_BRACKETED; 1",
                        "(二)工作情况; CHINESE_BRACKETED; 2",
                "㈢工作情况; CHINESE_BRACKETED; 3", "四）工作情况; CHINESE_BRACKETED; 4", "1.工作情况; ARABIC; 1",
                        "２．工作情况; ARABIC; 2",
                "3、工作情况; ARABIC; 3", "4 工作情况; ARABIC; 4", "⒌工作情况; ARABIC; 5",
                        "（1）工作情况; ARABIC_BRACKETED; 1",
                "⑵工作情况; ARABIC_BRACKETED; 2", "3）工作情况; ARABIC_BRACKETED; 3",
                        "1.2工作情况; ARABIC_BRACKETED; 2", "①工作情况; CIRCLED; 1",
                "五、2023年工作安排; CHINESE; 5", "1.2023年工作安排; ARABIC; 1"
            })
    void aNumberIsRead(String line, Style style, int number) {
        Mark mark = Mark.of(Text.line(line));
        assertNotNull(mark, line);
        assertEquals(style, mark.style(), line);
        assertEquals(number, mark.number(), line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "工作情况",
                "2022年工作情况",
                "一是加强领导",
                "一方面加强领导",
                "第一责任人职责",
                "三项制度推行情况",
                "12.5万元",
                "3 件案件",
                "十九大精神",
                "一、",
                "（公开）",
                "1949年以来"
            })
    void otherBeginningsAreNoNumber(String line) {
        assertNull(Mark.of(Text.line(line)), line);
    }
}
