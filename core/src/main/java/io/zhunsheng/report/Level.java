package io.zhunsheng.report;

import java.util.regex.Pattern;

/** The level of the reporting body (层级), read from its name. */
public enum Level {
    /** 街道办事处. */
    SUBDISTRICT("subdistrict", "街道(办事处)?$|街道办$"),
    /** 镇、乡人民政府. */
    TOWN("town", "(镇|乡|民族乡|苏木)(人民政府)?$"),
    /** 开发区、新区、示范区管委会. */
    ZONE("zone", "(开发区|高新区|新区|示范区|园区|保税区|度假区|试验区|管委会|管理委员会)$"),
    /** 省、自治区、直辖市人民政府. */
    PROVINCE("province", "^([^市县区]{0,8}(省|自治区)|北京市|上海市|天津市|重庆市|新疆生产建设兵团)(人民政府)?$"),
    /** 设区的市、州、盟人民政府. */
    CITY("city", "^(?:[^市县区]{2,8}(省|自治区))?[^市县区]{1,10}(市|自治州|地区|盟)(人民政府|行政公署)?$"),
    /** 县、区、县级市、旗人民政府. */
    COUNTY("county", "(县|区|旗|市)(人民政府)?$"),
    /** 国务院部门. */
    CENTRAL_DEPARTMENT("central-department", "^(国家|国务院|中国|中华人民共和国|[^省市县区]{2,8}部$|财政部|司法部)"),
    /** 省级部门. */
    PROVINCE_DEPARTMENT(
            "province-department", "(省|自治区|北京市|上海市|天津市|重庆市)[^市县区]*(厅|局|委员会|委|办公室|院|总队)$|厅$"),
    /** 县级部门. */
    COUNTY_DEPARTMENT("county-department", "(县|区|旗)[^市县区旗]*(局|委员会|委|办公室|中心|大队|院|分局|支队)$"),
    /** 市级部门. */
    CITY_DEPARTMENT("city-department", "(市|州|盟)[^市县区]*(局|委员会|委|办公室|中心|支队|院|分局|总队)$");

    /** Matters of departments that sound like a city's name: 县市场监督管理局 is a county's. */
    private static final Pattern MATTER = Pattern.compile("市场|城市|市政|市容");

    /** What local bodies of the Centre's own put before their names: 国家税务总局某某县税务局. */
    private static final Pattern CENTRE = Pattern.compile("^国家[^省市县区]{2,8}总?局(?=.)");

    private final String id;
    private final Pattern name;

    Level(String id, String name) {
        this.id = id;
        this.name = Pattern.compile(name);
    }

    /** The word for this level in results. */
    public String id() {
        return id;
    }

    /** The level of a body of that name, or null where the name does not tell. */
    static Level of(String issuer) {
        if (issuer == null) return null;
        String name =
                CENTRE.matcher(MATTER.matcher(issuer).replaceAll(""))
                        .replaceFirst("")
                        .replaceFirst("[(\uFF08][^)\uFF09]*[)\uFF09]$", "");
        for (Level level : values()) if (level.name.matcher(name).find()) return level;
        return null;
    }
}
