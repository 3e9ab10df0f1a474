package io.zhunsheng.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that count something, and those that do not. */
class AmountsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "办结案件25件 | 25件",
                "共1,234人次 | 1,234人次",
                "增长3.5% | 3.5%",
                "培训10-12场次 | 10-12场次",
                "约20余件 | 20余件",
                "投入1.5亿元 | 1.5亿元",
                "上升2个百分点 | 2个百分点",
                "2023年出台规章2件 | 2件",
                "开展十二次检查 | 十二次",
                "二十余场次 | 二十余场次",
                "十四五期间审议3件、两件缓议 | 3件 两件"
            })
    void amountsAreFound(String text, String words) {
        assertEquals(
                List.of(words.split(" ")), Amounts.in(text).stream().map(Amount::words).toList());
    }

    @Test
    void othersAreNone() {
        for (String text :
                List.of("2023年12月", "第3次会议", "A3件", "前3名", "每二十件", "第十二次会议", "二是", "12", "3."))
            assertEquals(List.of(), Amounts.in(text), text);
    }
}
