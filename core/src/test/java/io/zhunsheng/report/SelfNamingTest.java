package io.zhunsheng.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SelfNamingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024年，在区委、区政府的坚强领导下，青河区教育局坚持以习近平法治思想为指导。 | 青河区教育局
                    2021年，商务部坚持以习近平新时代中国特色社会主义思想为指导。 | 商务部
                    根据有关要求，现将柳林镇2023年度法治政府建设情况报告如下： | 柳林镇
                    根据通知，现将《云岭市文化和旅游局关于2025年度法治政府建设情况的报告》报送如下： | 云岭市文化和旅游局
                    2018年，原东江市环境保护局认真落实各项部署。 | 东江市环境保护局
                    """)
    void the_opening_names_the_body(String opening, String body) {
        assertEquals(body, SelfNaming.in(Text.lines(opening)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年，我局坚持以习近平法治思想为指导。",
                "2024年，市水务局认真落实各项部署。",
                "现将我镇2023年度法治政府建设情况报告如下：",
                "2024年，全区各级行政机关深入学习贯彻习近平法治思想。",
                "按照中共云岭市委全面依法治市委员会要求，现将有关情况报告如下：",
                "2024年，教育局认真落实各项部署。",
                "2023年，青河省人民政府深入推进法治建设，我区紧跟部署。",
                "2023年，国家粮食和物资储备局全面部署，我局认真落实。",
                "2023年，云山区委坚持把法治政府建设摆在突出位置，区政府认真落实。"
            })
    void a_name_that_is_not_given_in_full_is_none(String opening) {
        assertNull(SelfNaming.in(Text.lines(opening)));
    }

    @Test
    void what_stands_beneath_a_heading_is_no_opening() {
        assertNull(SelfNaming.in(Text.lines("一、组织领导\n青河区教育局坚持依法治教。")));
    }
}
