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
        PartYears partYears = new PartYears(year);
        for (Sentence sentence : reading.prose().of(reading.root())) {
            citations(sentence);
            if (!reading.otherYears().in(sentence.node())) found.addAll(partYears.in(sentence));
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
        for (Part part : reading.treatments().partsAround(node)) if (part.year() != 0) return true;
        return false;
    }

    private void citations(Sentence s) {
        String plain = s.plain();
        Boolean past = null;
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
            if (past == null) past = PAST.first(plain) != null;
            found.add(
                    new Citation(
                            s.line().raw(s.from() + cited.start() + 1, s.from() + cited.end() - 2),
                            cited.group(1) + cited.group(4),
                            Integer.valueOf(cited.group(2)),
                            Integer.valueOf(cited.group(3)),
                            past,
                            s.line()
                                    .location(
                                            s.from() + cited.start(),
                                            s.from() + cited.end(),
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
