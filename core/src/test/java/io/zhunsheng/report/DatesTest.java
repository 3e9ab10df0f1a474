package io.zhunsheng.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as documents and web pages write them. */
class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2023年2月10日, 2023-02-10",
        "2023-02-10 09:30, 2023-02-10",
        "2023/2/1, 2023-02-01",
        "2023.12.31, 2023-12-31",
        "发布时间:2023-03-24 来源, 2023-03-24",
        "二〇二三年二月十日, 2023-02-10",
        "二〇二三年十二月三十一日, 2023-12-31",
        "二〇二〇年一月二十日, 2020-01-20",
        "二零二三年二月十日, 2023-02-10"
    })
    void aDayIsFound(String text, LocalDate day) {
        assertEquals(day, Dates.in(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年",
                "2023年2月",
                "2023年2月30日",
                "2023年13月1日",
                "电话12023-02-103",
                "二月十日",
                ""
            })
    void noDayIsMadeUp(String text) {
        assertNull(Dates.in(text), text);
    }

    @ParameterizedTest
    @CsvSource({
        "今天是:2019年10月31日 星期三 农历十月初七, true",
        "大禹市人民政府 2019年12月3日星期二, true",
        "当前时间:2024-11-22 18:20, true",
        "发布时间:2024年3月28日 星期四, false",
        "2024年3月28日, false",
        "更新日期:2024-03-28 来源:区司法局, false"
    })
    void aClockIsNoDateOfTheReport(String text, boolean clock) {
        assertEquals(clock, Dates.clock(text), text);
    }

    @ParameterizedTest
    @CsvSource({
        "2025年03月10日, true",
        "2025年3月05日, true",
        "(2025年03月10日), false",
        "2025年10月10日, false",
        "2025年3月5日, false"
    })
    void aStampOfAPagePadsItsFigures(String text, boolean padded) {
        assertEquals(padded, Dates.padded(text), text);
    }

    @ParameterizedTest
    @CsvSource({
        "2023年2月10日, true",
        "(2023年2月10日), true",
        "截至2023年2月10日, false",
        "2023年2月10日印发, false"
    })
    void aDayAloneIsNothingElse(String text, boolean alone) {
        assertEquals(alone, Dates.alone(text) != null, text);
    }
}
