package io.zhunsheng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BeginningTest {
    private static final String EXPRESSION = "甲(乙|[丙|]丁)[)|]\\|戊|己?庚+|辛";

    @Test
    void whatStandsFurtherBehindIsPassedOver() {
        assertEquals("甲己庚辛", Beginning.of(EXPRESSION));
        assertEquals("乙丙|庚庚", Beginning.second(EXPRESSION));
    }

    @Test
    void barsWithinBracketsDivideNothing() {
        assertEquals(List.of("甲(乙|[丙|]丁)[)|]\\|戊", "己?庚+", "辛"), Beginning.divided(EXPRESSION));
    }
}
