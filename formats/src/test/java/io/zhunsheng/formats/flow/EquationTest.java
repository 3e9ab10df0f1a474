package io.zhunsheng.formats.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equation fields show what Word draws of them. */
class EquationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EQ \\o\\ac(○,1) | ①
                    eq \\o\\ac(○,12) | ⑫
                    EQ \\o\\ac(○,50) | ㊿
                    EQ \\o\\ac(○,51) | 51
                    EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(fǎ),法) | 法
                    EQ \\f(1,2) | 1/2
                    EQUAL 1 | ''
                    PAGEREF _Toc1 | ''
                    """)
    void whatWordDrawsIsShown(String code, String shown) {
        assertEquals(shown, Equation.shown(" " + code + " "));
    }

    @Test
    void anEndlessOneShowsNothing() {
        assertEquals("", Equation.shown("EQ " + "\\o(○,1)".repeat(100_000)));
    }
}
