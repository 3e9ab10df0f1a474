package io.zhunsheng.report;

import io.zhunsheng.outline.Part;
import io.zhunsheng.outline.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Facts about years: headings', programmes', those of cited documents, parts of the year. */
final class YearFacts {
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
            found.addAll(DayFacts.of(reading));
        }
        PartYears partYears = new PartYears(year);
        for (Sentence sentence : reading.prose().of(reading.root())) {
            Citations.in(sentence, found);
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
        for (Part part : reading.sections().around(node)) if (part.year() != 0) return true;
        return false;
    }
}
