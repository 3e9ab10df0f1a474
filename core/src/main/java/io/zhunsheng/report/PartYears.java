package io.zhunsheng.report;

import io.zhunsheng.text.Seek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures given for a part of the year (非全年数据); what merely happened then does not count. */
final class PartYears {
    private static final Seek PART_YEAR =
            Seek.from(
                    "12今全前上截",
                    "(?:20\\d\\d年|今年|全年)?(?:1月?(?:份)?[-至到]{1,2}(?:[2-9]|1[01])月(?:份|底|末)?|前(?:[一二三]个?季度|三季度|[六七八九十]个月|十一个月|[6-9]个月|1[01]个月)|上半年|截[至止到](?:20\\d\\d年|今年|目前|本年)?(?:[1-9]|1[01])月(?:份|底|末|中旬|\\d{1,2}日)?)");
    private static final Pattern FIGURE =
            Pattern.compile("\\d[\\d.,]*(?:余|多)?(?:万|亿)?(?!年|月|日|[\\d.,-])[\\u4e00-\\u9fa5%]");
    private static final Pattern WHOLE_YEAR = Pattern.compile("下半年|第四季度|四季度|全年|1-12月|年底");
    private static final Pattern STOP = Pattern.compile("[。;]");
    private static final String WITHIN = "-至到0123456789";

    private final Integer year;
    private boolean first = true;

    /** The line asked last, and whether it speaks of the whole year. */
    private Line line;

    private boolean wholeLine;

    PartYears(Integer year) {
        this.year = year;
    }

    /** Whether some part of a year may be named. */
    private static boolean possible(String text) {
        return text.indexOf('月') >= 0
                || text.indexOf('半') >= 0 && text.contains("半年")
                || text.indexOf('季') >= 0 && text.contains("季度");
    }

    /** Those of a sentence; the first of all is marked. */
    List<Period> in(Sentence s) {
        String plain = s.plain();
        if (!possible(plain)) return List.of();
        List<Period> found = new ArrayList<>();
        Next figure = new Next(FIGURE, plain);
        Next whole = new Next(WHOLE_YEAR, plain);
        Next stop = new Next(STOP, plain);
        Matcher period = PART_YEAR.first(plain);
        for (; period != null; period = PART_YEAR.next(period, plain)) {
            int end = period.end();
            boolean half = period.group().contains("半年") || period.group().contains("季度");
            boolean figures = figure.from(end) < (half ? stop.from(end) : plain.length());
            boolean wholeToo = half ? wholeYear(s.line()) : whole.from(end) < plain.length();
            boolean within =
                    period.start() > 0 && WITHIN.indexOf(plain.charAt(period.start() - 1)) >= 0;
            if (!figures || wholeToo || within || otherYear(period.group())) continue;
            found.add(
                    new Period(
                            s.line().raw(s.from() + period.start(), s.from() + end - 1),
                            first,
                            s.line()
                                    .location(
                                            s.from() + period.start(),
                                            s.from() + end,
                                            s.node().path())));
            first = false;
        }
        return found;
    }

    private boolean otherYear(String period) {
        return period.startsWith("20") && year != null && !period.startsWith(year.toString());
    }

    private boolean wholeYear(Line asked) {
        if (asked != line) wholeLine = WHOLE_YEAR.matcher(asked.text).find();
        line = asked;
        return wholeLine;
    }

    /** Where an expression stands next, asked from left to right, so that it is looked for once. */
    private static final class Next {
        private final Matcher matcher;
        private final int length;
        private int start = -1;

        Next(Pattern pattern, String text) {
            this.matcher = pattern.matcher(text);
            this.length = text.length();
        }

        /** The first place not before that one, or the end of the text. */
        int from(int at) {
            if (start < at) start = at <= length && matcher.find(at) ? matcher.start() : length;
            return start;
        }
    }
}
