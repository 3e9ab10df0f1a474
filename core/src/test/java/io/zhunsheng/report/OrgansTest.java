package io.zhunsheng.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.outline.Cues;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The body named in a title, and bodies standing alone on a line. */
class OrgansTest {
    @ParameterizedTest
    @CsvSource({
        "青岭县人民政府2022年法治政府建设工作报告, 青岭县人民政府",
        "青岭县人民政府关于2022年法治政府建设情况的报告, 青岭县人民政府",
        "青岭县2022年法治政府建设情况报告, 青岭县",
        "关于青岭县司法局2022年法治政府建设情况的报告, 青岭县司法局",
        "柳湾镇法治政府建设工作报告, 柳湾镇",
        "2022年法治政府建设工作报告,",
        "关于2022年法治政府建设情况的报告,"
    })
    void theBodyInTheTitle(String title, String body) {
        assertEquals(body, Organs.inTitle(title, Cues.of(List.of("法治政府", "法治建设"))));
    }

    @ParameterizedTest
    @CsvSource({
        "青岭县人民政府, true",
        "柳湾镇人民政府办公室, true",
        "中共青岭县委员会, true",
        "青岭县司法局(盖章), true",
        "中华人民共和国海陵海关, true",
        "临江市国有红旗林场, true",
        "2022年工作情况, false",
        "行政执法, false"
    })
    void aBodyAlone(String text, boolean alone) {
        assertEquals(alone, Organs.alone(text), text);
    }
}
