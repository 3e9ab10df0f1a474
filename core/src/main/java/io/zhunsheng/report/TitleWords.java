package io.zhunsheng.report;

import io.zhunsheng.outline.Outline;
import io.zhunsheng.text.Digits;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by its words alone whether a text can be a report's title, and what of it is the title. */
final class TitleWords {
    static final int LONGEST = 80;

    private static final int SHORTEST = 6;
    private static final int LONGEST_PART = 40;
    private static final int LONGEST_REMARK = 12;
    private static final Pattern NUMBER =
            Pattern.compile("[\\[(]?[\\u4e00-\\u9fa5]{1,12}[\\[(]20\\d\\d[\\])]第?\\d{1,4}号[\\])]?");
    private static final Pattern TAIL =
            Pattern.compile("\\((20\\d\\d年?度?|公开版?|全文|[^()]{0,10}稿|20[^()]{0,20})\\)$");
    private static final Pattern SECOND =
            Pattern.compile("(?:以及|及|和|暨|与|、)(?=20\\d\\d年|下一?步|下一?年|下一?阶段|今后|明年).*$");
    private static final Pattern HALF = Pattern.compile("(?:报告|总结|年报|汇报|情况)$");
    private static final Pattern LABEL =
            Pattern.compile("^[|*•·-]*(?:标题|题目|名称|信息名称|文件名称)[:|]+(.+?)\\|*$");

    private static final Pattern LABEL_BEHIND = Pattern.compile("-*(?:文号|发文字号|主题词|关键词):$");

    private TitleWords() {}

    /** Whether they name the outline's subject and what kind of document it is. */
    static boolean fit(String title, Outline outline) {
        if (title.length() < SHORTEST || title.length() > LONGEST || !outline.subject().in(title))
            return false;
        String kind = own(title.endsWith(")") ? TAIL.matcher(title).replaceFirst("") : title);
        return outline.genre().in(kind)
                && outline.subject().in(kind)
                && !title.contains("位置")
                && !title.contains("首页")
                && !title.contains("如下");
    }

    /** The half of a title that is on the year reported: 工作总结及2024年工作思路. */
    static String own(String title) {
        Matcher second = SECOND.matcher(title);
        return second.find() && HALF.matcher(title).region(0, second.start()).find()
                ? title.substring(0, second.start())
                : title;
    }

    /** What a line gives as the title in a table of particulars (标题、名称), or null. */
    static String labelled(String text) {
        boolean possible = text.indexOf(':') >= 0 || text.indexOf('|') >= 0;
        Matcher label = possible ? LABEL.matcher(text) : null;
        return label != null && label.matches() ? label.group(1) : null;
    }

    /** Without document number and without the site's name behind it. */
    static String bare(String text) {
        String named = labelled(text);
        String bare = named == null ? text : named;
        if (bare.endsWith(":")) bare = LABEL_BEHIND.matcher(bare).replaceFirst("");
        if (bare.indexOf('号') >= 0) bare = NUMBER.matcher(bare).replaceFirst("");
        int site = bare.indexOf('_');
        if (site > 5) bare = bare.substring(0, site);
        int close = bare.startsWith("[") ? bare.indexOf(']') : -1;
        return close < 0 || close > LONGEST_REMARK + 1 ? bare : bare.substring(close + 1);
    }

    /** Whether a line can be one of several that make up a title. */
    static boolean part(Line line) {
        return line.length() >= 2
                && line.length() <= LONGEST_PART
                && plain(line.text)
                && !Furniture.anywhere(line)
                && Dates.in(line.text) == null;
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = c >= '\u4e00' && c <= '\u9fa5' || Digits.is(c);
            if (!word && "()、\" ".indexOf(c) < 0) return false;
        }
        return true;
    }
}
