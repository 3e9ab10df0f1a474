package io.zhunsheng.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumberTest {
    @ParameterizedTest
    @CsvSource({"一,1", "十,10", "十五,15", "二十,20", "三十一,31", "壹,1", "〇,0", "甲,0"})
    void chineseNumbersHaveTheirValue(String chinese, int value) {
        assertEquals(value, ChineseNumber.value(chinese));
    }

    @ParameterizedTest
    @CsvSource({"二〇二三,2023", "二零一九,2019", "二oo八,2008"})
    void yearsAreReadFigureByFigure(String chinese, int value) {
        assertEquals(value, ChineseNumber.inFigures(chinese));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (int number = 1; number < 100; number++)
            assertEquals(number, ChineseNumber.value(ChineseNumber.of(number)));
    }
}
