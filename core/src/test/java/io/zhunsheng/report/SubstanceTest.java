package io.zhunsheng.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SubstanceTest {
    @Test
    void lettersDigitsAndChineseSaySomething() {
        for (int c = 0; c <= Character.MAX_VALUE; c++)
            assertEquals(
                    c >= 0x4E00 || Character.isLetterOrDigit((char) c),
                    Substance.says((char) c),
                    Integer.toHexString(c));
    }

    @Test
    void placeholdersSayNothing() {
        assertEquals(0, Substance.of(""));
        assertEquals(0, Substance.of("(此处由各科室填写)"));
        assertEquals(0, Substance.of("……"));
        assertEquals(0, Substance.of("待补充。"));
        assertEquals(6, Substance.of("此项工作已完成。".substring(0, 6)));
    }
}
