package io.zhunsheng.variation;

/** How headings of one level are numbered. */
enum Numbering {
    CHINESE("%s、"),
    BRACKETED("(%s)"),
    CHINESE_BAR("%s."),
    PART("第%s部分 "),
    DIGIT("%d."),
    DIGIT_COMMA("%d、"),
    DIGIT_BRACKETED("(%d)"),
    MARKDOWN("## %s、"),
    MARKDOWN_LOWER("### (%s)"),
    FIRSTLY("%s是"),
    NONE("");

    private static final String[] CHINESE_NUMBERS = {
        "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六"
    };

    private final String pattern;

    Numbering(String pattern) {
        this.pattern = pattern;
    }

    /** The number before a heading. */
    String before(int number) {
        if (pattern.isEmpty()) return "";
        return pattern.contains("%d")
                ? String.format(pattern, number)
                : String.format(pattern, CHINESE_NUMBERS[number]);
    }
}
