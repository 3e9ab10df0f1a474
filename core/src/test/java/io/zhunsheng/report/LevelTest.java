package io.zhunsheng.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The level a body's name tells. */
class LevelTest {
    @ParameterizedTest
    @CsvSource({
        "辽宁省人民政府, province",
        "广西壮族自治区人民政府, province",
        "北京市人民政府, province",
        "大连市人民政府, city",
        "延边朝鲜族自治州人民政府, city",
        "青岭县人民政府, county",
        "大连市沙河口区人民政府, county",
        "沙河口区, county",
        "前郭尔罗斯蒙古族自治县人民政府, county",
        "巴林左旗人民政府, county",
        "柳湾镇人民政府, town",
        "白沙乡人民政府, town",
        "东湖街道办事处, subdistrict",
        "高坪经济技术开发区管理委员会, zone",
        "云岭高新区(松坪街道), zone",
        "辽宁省交通运输厅, province-department",
        "省财政厅, province-department",
        "大连市教育局, city-department",
        "大连市司法局, city-department",
        "石桥县市场监督管理局, county-department",
        "南浦区卫生健康局, county-department",
        "桐岭区城市管理综合行政执法局, county-department",
        "大连市市场监督管理局, city-department",
        "辽宁省市场监督管理局, province-department",
        "国家税务总局, central-department",
        "国家市场监督管理总局, central-department",
        "国家税务总局琼海县税务局, county-department",
        "国家税务总局大连市税务局, city-department",
        "国家税务总局重庆市税务局, province-department",
        "省人民政府, province",
        "财政部, central-department"
    })
    void theNameTellsTheLevel(String name, String level) {
        Level found = Level.of(name);
        assertEquals(level, found == null ? null : found.id(), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我局", "教育局", "办公室"})
    void aNameWithoutPlaceTellsNothing(String name) {
        assertNull(Level.of(name), name);
    }
}
