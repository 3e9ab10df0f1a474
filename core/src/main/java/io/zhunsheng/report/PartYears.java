package io.zhunsheng.report;

import io.zhunsheng.text.Seek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures that cover only a part of the year (时段). */
final class PartYears {
    private static final Seek PART_YEAR =
            Seek.from(
                    "12今全前上截",
                    "(?:20\\d\\d年|今年|全年)?(?:1月?(?:份)?[-至到]{1,2}(?:[2-9]|1[01])月(?:份|底|末)?|前(?:[一二三]个?季度|三季度|[六七八九十]个月|十一个月|[6-9]个月|1[01]个月)|上半年|截[至止到](?:20\\d\\d年|今年|目前|本年)?(?:[1-9]|1[01])月(?:份|底|末|中旬|\\d{1,2}日)?)");
    private static final Pattern FIGURE =
            Pattern.compile("\\d[\\d.,]*(?:余|多)?(?:万|亿)?(?!年|月|日|[\\d.,-])[\\u4e00-\\u9fa5%]");
    private static final Pattern WHOLE_YEAR = Pattern.compile("下半年|第四季度|四季度|全年|1-12月|年底");

    private final Integer year;
    private boolean first = true;

    /**
     * @param year the year reported on, or null
     */
    PartYears(Integer year) {
        this.year = year;
    }

    /** Whether some part of a year may be named. */
    private static boolean possible(String text) {
        return text.indexOf('月') >= 0
                || text.indexOf('半') >= 0 && text.contains("半年")
                || text.indexOf('季') >= 0 && text.contains("季度");
    }

    /** Figures for a part of the year; what merely happened then does not count. */
    List<Period> in(Sentence s) {
        String plain = s.plain();
        if (!possible(plain)) return List.of();
        List<Period> found = new ArrayList<>();
        Matcher period = PART_YEAR.first(plain);
        for (; period != null; period = PART_YEAR.next(period, plain)) {
            String behind = plain.substring(period.end());
            boolean half = period.group().contains("半年") || period.group().contains("季度");
            boolean figures = FIGURE.matcher(half ? behind.split("[。;]", 2)[0] : behind).find();
            boolean wholeToo = WHOLE_YEAR.matcher(half ? s.line().text : behind).find();
            boolean within =
                    plain.substring(Math.max(0, period.start() - 1)).matches("^[-至到\\d].*")
                            && period.start() > 0;
            boolean otherYear =
                    period.group().startsWith("20")
                            && year != null
                            && !period.group().startsWith(year.toString());
            if (!figures || wholeToo || within || otherYear) continue;
            found.add(
                    new Period(
                            s.line().raw(s.from() + period.start(), s.from() + period.end() - 1),
                            first,
                            s.line()
                                    .location(
                                            s.from() + period.start(),
                                            s.from() + period.end(),
                                            s.node().path())));
            first = false;
        }
        return found;
    }
}
