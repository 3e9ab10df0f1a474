package io.zhunsheng.report;

import io.zhunsheng.text.Signs;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a figure counts (统计对象): the words before it and those behind it, without what is only a
 * lead.
 */
final class Counted {
    private static final Signs BREAKS = Signs.of(",;:。!?、() ");
    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:[一二三四五六七八九十]+是|\\d{4}年度?|今年(?:以来)?|本年度?|全年度?|年内|一年来|年度|目前|现|已|共计|总计|合计|累计|总共|共|先后|一共"
                            + "|我[区县市镇乡省局街办州委厅](?:道)?|全[区县市镇乡省局街州](?:道)?|本[区县市局镇乡]|同时|并且|并|还|依法|及时|积极|认真|切实){1,12}");
    private static final Pattern TRAIL =
            Pattern.compile("(?:共计|累计|总计|合计|达到|达|约|近|均为|为|共有|共|有|了|计|超过|逾|多达|均达|均|的|数量|数){1,12}$");
    private static final Signs LEADS = Signs.of("一二三四五六七八九十0123456789今本全年目现已共总合累先我同并还依及积认切");
    private static final Signs TRAILS = Signs.of("共计累总合达到约近均为有了超过逾多的数量");
    private static final Signs OBJECT_ENDS = Signs.of(",;。、:");
    private static final int LONGEST_OBJECT = 14;

    /** No phrase is as long; in a text without marks the words next to a figure will do. */
    private static final int LONGEST_PHRASE = 200;

    private static final List<String> NO_OBJECT =
            List.of(
                    "以上", "左右", "同比", "环比", "增长", "下降", "较上", "比上", "其中", "和", "及", "均", "全部", "已",
                    "占");
    private static final String COVER = String.valueOf(Plain.COVER);

    private Counted() {}

    /** The phrase a figure counts; quotation marks left out. */
    static String by(String text, Amount amount) {
        String bare = words(before(text, amount));
        return without(TRAIL, TRAILS, withoutLead(bare)) + object(text, amount.to());
    }

    private static String withoutLead(String text) {
        if (text.isEmpty() || !LEADS.has(text.charAt(0))) return text;
        Matcher lead = LEAD.matcher(text);
        return lead.lookingAt() ? text.substring(lead.end()) : text;
    }

    /**
     * Without the words at the end that match; looked for only where all is made of their signs.
     */
    static String without(Pattern trail, Signs signs, String text) {
        int from = text.length();
        while (from > 0 && signs.has(text.charAt(from - 1))) from--;
        if (from == text.length()) return text;
        Matcher found = trail.matcher(text);
        return found.find(from) ? text.substring(0, found.start()) : text;
    }

    /** The two or more words that stand alone behind a figure, empty where there are none. */
    private static String object(String text, int from) {
        int to = from;
        int farthest = Math.min(text.length(), from + LONGEST_OBJECT + 1);
        while (to < farthest && chinese(text.charAt(to))) to++;
        boolean alone = to == text.length() || OBJECT_ENDS.has(text.charAt(to));
        if (!alone || to - from < 2 || to - from > LONGEST_OBJECT) return "";
        for (String word : NO_OBJECT) if (text.startsWith(word, from)) return "";
        return text.substring(from, to);
    }

    private static boolean chinese(char c) {
        return c >= 0x4E00 && c <= 0x9FA5;
    }

    /** The words before it, back to the last mark or figure. */
    static String before(String text, Amount amount) {
        int from = amount.from();
        int farthest = Math.max(0, from - LONGEST_PHRASE);
        while (from > farthest && !BREAKS.has(text.charAt(from - 1))) from--;
        return text.substring(from, amount.from());
    }

    /** The words around it, between the marks on both sides. */
    static String around(String text, Amount amount) {
        int to = amount.to();
        int farthest = Math.min(text.length(), to + LONGEST_PHRASE);
        while (to < farthest && !BREAKS.has(text.charAt(to))) to++;
        return words(before(text, amount) + text.substring(amount.to(), to));
    }

    /** Without quotation marks and covered asides. */
    static String words(String text) {
        return text.replace("\"", "").replace(COVER, "");
    }
}
