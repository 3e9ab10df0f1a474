package io.zhunsheng.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whom a report is addressed to (主送机关). */
final class Salutation {
    private static final String RECEIVERS =
            "(?:政府|人大|常委会|委员会|党委|市委|区委|县委|省委|州委|旗委|镇委|乡委|工委|党组|厅|局|委|办|办公室|部|院|大会|代表|领导|主任|会议|国务院|党中央|政协|行署|公署|管委会|司法所|中心|处|科|室|单位|部门|同志)";
    private static final Pattern ADDRESSEE =
            Pattern.compile(
                    "^((?:[^。,;!?:]{0,40}"
                            + RECEIVERS
                            + ",){0,2}[^。,;!?:]{0,60}"
                            + RECEIVERS
                            + ")(?:[、]?(?:并|各).{0,10})?[:]");

    /** Characters of the longest, before its colon. */
    private static final int LONGEST = 170;

    private static final Pattern NO_ADDRESSEE =
            Pattern.compile(
                    "如下|来源|时间|日期|作者|索引|发布|字体|分享|名称|主题|分类|编号|文号|责任|阅读|浏览|点击|机构:|汇报|主要|情况|公开|关键");

    private Salutation() {}

    /** Whom a line that begins with an address is addressed to, without the colon, or null. */
    static String of(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon > LONGEST) return null;
        Matcher to = ADDRESSEE.matcher(text);
        return to.lookingAt() && !NO_ADDRESSEE.matcher(to.group()).find()
                ? text.substring(0, to.end() - 1)
                : null;
    }
}
