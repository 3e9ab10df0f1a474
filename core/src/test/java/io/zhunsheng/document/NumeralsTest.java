package io.zhunsheng.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are written as list markers have them. */
class NumeralsTest {
    @ParameterizedTest
    @CsvSource({
        "1,一",
        "10,十",
        "11,十一",
        "20,二十",
        "21,二十一",
        "100,一百",
        "101,一百〇一",
        "110,一百一十",
        "1010,一千〇一十",
        "0,〇",
        "10000,10000"
    })
    void chinese(int number, String written) {
        assertEquals(written, Numerals.chinese(number));
    }

    @ParameterizedTest
    @CsvSource({"3,叁,三,c,iii,丙,寅", "14,拾肆,一四,n,xiv,一四,一四", "30,叁拾,三〇,ad,xxx,三〇,三〇"})
    void otherScripts(
            int number,
            String formal,
            String digits,
            String letters,
            String roman,
            String stem,
            String branch) {
        assertEquals(formal, Numerals.formal(number));
        assertEquals(digits, Numerals.digits(number));
        assertEquals(letters, Numerals.letters(number));
        assertEquals(roman, Numerals.roman(number));
        assertEquals(stem, Numerals.stem(number));
        assertEquals(branch, Numerals.branch(number));
    }
}
