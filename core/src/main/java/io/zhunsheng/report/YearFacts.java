package io.zhunsheng.report;

import io.zhunsheng.outline.Deadline;
import io.zhunsheng.outline.Part;
import io.zhunsheng.outline.Programme;
import io.zhunsheng.text.Seek;
import io.zhunsheng.text.Signs;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Facts about years and dates: headings' years, cited programmes, part-year figures, due days. */
final class YearFacts {
    private static final String CENTURY = "20";
    private static final Signs MARKS = Signs.of("《》");
    private static final Pattern CITED =
            Pattern.compile(
                    "《([^《》]{2,80}?)\\(?(20\\d\\d)年?-{0,2}(?:至)?(20\\d\\d)年?\\)?([^《》]{0,20})》");
    private static final Seek PAST =
            Seek.from("收到期五实圆终总已完回历以", "收官|到期|期满|五年来|实施以来|圆满|终期|总结评估|已完成|完成了?《|回顾|历年|以来");
    private static final Seek PART_YEAR =
            Seek.from(
                    "12今全前上截",
                    "(?:20\\d\\d年|今年|全年)?(?:1月?(?:份)?[-至到]{1,2}(?:[2-9]|1[01])月(?:份|底|末)?|前(?:[一二三]个?季度|三季度|[六七八九十]个月|十一个月|[6-9]个月|1[01]个月)|上半年|截[至止到](?:20\\d\\d年|今年|目前|本年)?(?:[1-9]|1[01])月(?:份|底|末|中旬|\\d{1,2}日)?)");
    private static final Pattern FIGURE =
            Pattern.compile("\\d[\\d.,]*(?:余|多)?(?:万|亿)?(?!年|月|日|[\\d.,-])[\\u4e00-\\u9fa5%]");
    private static final Pattern WHOLE_YEAR = Pattern.compile("下半年|第四季度|四季度|全年|1-12月|年底");

    private final Reading reading;
    private final Integer year;
    private final List<Fact> found = new ArrayList<>();

    private YearFacts(Reading reading) {
        this.reading = reading;
        this.year = reading.year();
    }

    static List<Fact> of(Reading reading) {
        return new YearFacts(reading).all();
    }

    private List<Fact> all() {
        if (year != null) {
            for (Node node : reading.root().nodes())
                if (node.line != null && node.level <= 2 && node.clear) heading(node);
            for (Programme programme : reading.outline().programmes())
                found.add(
                        new Edition(
                                programme.family(),
                                programme.from(),
                                programme.until(),
                                programme.from() <= year && year <= programme.until(),
                                reading.block().location()));
            dues();
            dated();
        }
        for (Sentence sentence : reading.prose().of(reading.root())) {
            citations(sentence);
            if (partly(sentence.plain()) && !reading.otherYears().in(sentence.node()))
                partYear(sentence);
        }
        return found;
    }

    private void heading(Node node) {
        if (node.heading.indexOf('2') < 0) return;
        List<Integer> years = ReportYear.inHeading(node.heading);
        if (years.isEmpty()) return;
        Set<Part> parts = reading.announcement().of(node.heading).keySet();
        if (parts.isEmpty() || node.level > 1 && otherYear(node)) return;
        boolean right = false;
        for (Part part : parts) right |= years.contains(year + part.year());
        Part part = parts.iterator().next();
        found.add(
                new HeadingYear(
                        part.id(),
                        years.get(0),
                        year + part.year(),
                        node.words(),
                        right,
                        node.location()));
    }

    private boolean otherYear(Node node) {
        for (Part part : reading.sections().around(node)) if (part.year() != 0) return true;
        return false;
    }

    private void citations(Sentence s) {
        String plain = s.plain();
        int open = plain.indexOf('《');
        int century = open < 0 ? -1 : plain.indexOf(CENTURY, open);
        for (; open >= 0; open = plain.indexOf('《', open + 1)) {
            if (century < open) century = plain.indexOf(CENTURY, open);
            int close = century < 0 ? -1 : MARKS.in(plain, open + 1);
            if (close < 0) return;
            if (century > close || plain.charAt(close) != '》') continue;
            int second = plain.indexOf(CENTURY, century + CENTURY.length());
            if (second < 0 || second > close) continue;
            Matcher cited = CITED.matcher(plain).region(open, close + 1);
            if (!cited.matches()) continue;
            found.add(
                    new Citation(
                            s.line().raw(s.from() + cited.start() + 1, s.from() + cited.end() - 2),
                            cited.group(1) + cited.group(4),
                            Integer.valueOf(cited.group(2)),
                            Integer.valueOf(cited.group(3)),
                            PAST.first(s.plain()) != null,
                            s.line()
                                    .location(
                                            s.from() + cited.start(),
                                            s.from() + cited.end(),
                                            s.node().path())));
        }
    }

    /** Whether some part of a year may be named. */
    private static boolean partly(String text) {
        return text.indexOf('月') >= 0
                || text.indexOf('半') >= 0 && text.contains("半年")
                || text.indexOf('季') >= 0 && text.contains("季度");
    }

    /** Figures for a part of the year; what merely happened then does not count. */
    private void partYear(Sentence s) {
        String plain = s.plain();
        Matcher period = PART_YEAR.first(plain);
        for (; period != null; period = PART_YEAR.next(period, plain)) {
            String behind = s.plain().substring(period.end());
            boolean half = period.group().contains("半年") || period.group().contains("季度");
            boolean figures = FIGURE.matcher(half ? behind.split("[。;]", 2)[0] : behind).find();
            boolean wholeToo = WHOLE_YEAR.matcher(half ? s.line().text : behind).find();
            boolean within =
                    s.plain().substring(Math.max(0, period.start() - 1)).matches("^[-至到\\d].*")
                            && period.start() > 0;
            boolean otherYear =
                    period.group().startsWith("20")
                            && year != null
                            && !period.group().startsWith(year.toString());
            if (!figures || wholeToo || within || otherYear) continue;
            found.add(
                    new Period(
                            s.line().raw(s.from() + period.start(), s.from() + period.end() - 1),
                            found.stream().noneMatch(Period.class::isInstance),
                            s.line()
                                    .location(
                                            s.from() + period.start(),
                                            s.from() + period.end(),
                                            s.node().path())));
        }
    }

    private void dated() {
        TitleBlock block = reading.block();
        LocalDate signed = block.signedOn();
        LocalDate published = block.publishedOn();
        boolean signedFirst = published == null || signed != null && !published.isBefore(signed);
        if (signed != null)
            found.add(
                    new Dated(
                            signed, true, signedFirst, place(reading.margins().signedLine, block)));
        if (published != null)
            found.add(
                    new Dated(
                            published,
                            false,
                            !signedFirst || signed == null,
                            place(reading.margins().publishedLine, block)));
    }

    private static Location place(Line line, TitleBlock block) {
        return line == null ? block.location() : line.location(null);
    }

    private void dues() {
        TitleBlock block = reading.block();
        for (Deadline deadline : reading.outline().deadlines()) {
            if (!deadline.binds(block.level(), year)) continue;
            boolean submit = deadline.duty().equals("submit");
            LocalDate on = submit ? block.signedOn() : block.publishedOn();
            Line line = submit ? reading.margins().signedLine : reading.margins().publishedLine;
            if (on == null || on.getYear() > year + 1) continue;
            LocalDate before = deadline.before().atYear(year + 1);
            long days = ChronoUnit.DAYS.between(before, on) + 1;
            found.add(
                    new Due(
                            deadline.duty(),
                            before,
                            on,
                            days,
                            deadline.source(),
                            place(line, block)));
        }
    }
}
