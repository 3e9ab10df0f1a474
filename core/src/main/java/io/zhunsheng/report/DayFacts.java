package io.zhunsheng.report;

import io.zhunsheng.outline.Deadline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The days of signature and publication, and whether they were in time (日期、期限). */
final class DayFacts {
    private final Reading reading;
    private final TitleBlock block;
    private final List<Fact> found = new ArrayList<>();

    private DayFacts(Reading reading) {
        this.reading = reading;
        this.block = reading.block();
    }

    /** Of a report whose year is known. */
    static List<Fact> of(Reading reading) {
        DayFacts days = new DayFacts(reading);
        days.dues(reading.year());
        days.dated();
        return days.found;
    }

    private void dues(int year) {
        for (Deadline deadline : reading.outline().deadlines()) {
            if (!deadline.binds(block.level(), year)) continue;
            boolean submit = deadline.duty().equals("submit");
            LocalDate on = submit ? block.signedOn() : block.publishedOn();
            Line line = submit ? reading.margins().signedLine : reading.margins().publishedLine;
            if (on == null || on.getYear() > year + 1 || reading.margins().vague(on, line))
                continue;
            LocalDate before = deadline.before(year);
            long days = ChronoUnit.DAYS.between(before, on) + 1;
            found.add(new Due(deadline.duty(), before, on, days, deadline.source(), place(line)));
        }
    }

    private void dated() {
        LocalDate signed = block.signedOn();
        LocalDate published = block.publishedOn();
        boolean signedFirst = published == null || signed != null && !published.isBefore(signed);
        if (signed != null)
            found.add(new Dated(signed, true, signedFirst, place(reading.margins().signedLine)));
        if (published != null)
            found.add(
                    new Dated(
                            published,
                            false,
                            !signedFirst || signed == null,
                            place(reading.margins().publishedLine)));
    }

    private Location place(Line line) {
        return line == null ? block.location() : line.location(null);
    }
}
