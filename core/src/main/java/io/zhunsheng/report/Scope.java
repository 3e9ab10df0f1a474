package io.zhunsheng.report;

import io.zhunsheng.text.Seek;
import io.zhunsheng.text.Signs;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads whose figures and of what time a stretch of text gives, so that only like is compared with
 * like.
 */
final class Scope {
    static final Pattern BODY =
            Pattern.compile(
                    "(?:[\\u4e00-\\u9fa5&&[^年全共的和及与对由在]]{0,2}(?:局(?!面|部|限)|街道|乡(?!村)|镇|厅|委(?!员|托|办)|(?<![督举承主协交代帮查开申经包新网])办(?![理结案事公件复证好成法实])|支队|大队|中队"
                            + "|部门|单位|学校|企业|园区|社区|村(?!庄)|政府(?!信息|采购|工作|投资|服务|网|规章|合同|立法|令|职能|购买|治理|热线|公信|建设)|法院|检察院|中心(?!工作)|协会|公司|律所|党组|书记|常委会|常务会议|中心组|[市区县局镇乡]长)|[市区县省镇村]本?级|本级)");

    /** What the words for bodies begin with, which of these suffice, and what follows others. */
    private static final Signs FIRSTS = Signs.of("局街乡镇厅委办支大中部单学企园社村政法检协公律党书常市区县本省");

    private static final Signs ALONE = Signs.of("局乡镇厅委办村");
    private static final Signs SECONDS = Signs.of("道队门位校业区府院察心会司所组记委务长级本");

    /** Characters that may stand before such a word and belong to the name. */
    private static final int MOST_BEFORE = 2;

    private static final Seek PERIOD =
            Seek.from(
                    "0123456789上下一二三四五六七八九十两截累以近每去往历期当次明\"",
                    "20\\d\\d年度?(?:以来)?|\\d{1,2}月?-\\d{1,2}月|\\d{1,2}月(?:份|底|末)?|[上下]半年|[一二三四]季度|截[至止]|累计|以来"
                            + "|近?[一二三四五六七八九十两\\d]+年[来间]|每[年月季周天]|去年|上年|往年|历年|期间|当年|次年|明年|近年|\"?十[一二三四]五");
    private static final Pattern WHOLE = Pattern.compile("全[省市州区县旗镇乡]|各级");
    private static final Seek YEAR = Seek.from("2", "20\\d\\d(?=年)");
    private static final Seek NARROW =
            Seek.from(
                    "其新另分平同环围针结领专行集聚涉每首部个历期将力确计争目不要方面深对为在",
                    "其中|新增|另|分别|平均|同比|环比|围绕|针对|结合|领域|专项|行动|集中|聚焦|涉|每|首次|部分|个别|历次|期间|将|力争|确保|计划|争取|目标|不少于|要求|方面|面向|深入|[对为].{2,12}(?:开展|进行|提供|办理)|在.{2,12}[中内上](?:,|$)");

    private Scope() {}

    /**
     * The bodies named, in an order that does not depend on the text; empty for the report's own as
     * a whole.
     */
    static Set<String> bodies(String text) {
        Set<String> bodies = new TreeSet<>();
        Matcher body = null;
        int from = 0;
        for (int at = FIRSTS.in(text, 0); at >= 0; at = FIRSTS.in(text, Math.max(at + 1, from))) {
            if (!word(text, at)) continue;
            if (body == null) body = transparent(text);
            int end = end(body, Math.max(from, at - MOST_BEFORE), at, text.length());
            if (end < 0) continue;
            bodies.add(body.group());
            from = end;
        }
        return bodies;
    }

    /** Whether a word for bodies may stand there. */
    private static boolean word(String text, int at) {
        return ALONE.has(text.charAt(at))
                || at + 1 < text.length() && SECONDS.has(text.charAt(at + 1));
    }

    private static Matcher transparent(String text) {
        return BODY.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** The end of the first match that begins at one of these places, or -1. */
    private static int end(Matcher body, int from, int to, int length) {
        for (int at = from; at <= to; at++)
            if (body.region(at, length).lookingAt()) return body.end();
        return -1;
    }

    /** Whether the text speaks of a whole place with all its bodies. */
    static boolean whole(String text) {
        return WHOLE.matcher(text).find();
    }

    /** The period named, empty for the year reported on. */
    static String period(String text, Integer year) {
        StringBuilder periods = new StringBuilder();
        Matcher period = PERIOD.first(text);
        for (; period != null; period = PERIOD.next(period, text)) {
            boolean own = year != null && period.group().startsWith(year.toString());
            boolean so =
                    period.group().equals("以来")
                            && text.startsWith("今年", Math.max(0, period.start() - 2));
            if (!own && !so && !period.group().equals("一年来")) periods.append(period.group());
        }
        return periods.toString();
    }

    /** Whether another year is named, outside titles. */
    static boolean otherYear(String text, Integer year) {
        if (year == null) return false;
        Matcher named = YEAR.first(text);
        for (; named != null; named = YEAR.next(named, text))
            if (!named.group().equals(year.toString())) return true;
        return false;
    }

    /** Whether the text speaks of a share of the matter, or of what is only meant to be. */
    static boolean narrow(String text) {
        return NARROW.first(text) != null;
    }
}
