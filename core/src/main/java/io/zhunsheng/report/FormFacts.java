package io.zhunsheng.report;

import java.util.ArrayList;
import java.util.List;

/** Facts about the form of a report: title and margins, numbers, marks, placeholders (格式). */
final class FormFacts {
    private FormFacts() {}

    static List<Fact> of(Reading reading) {
        List<Stretch> text = Stretch.of(reading.root());
        List<Fact> facts = new ArrayList<>();
        if (!RunTogether.in(reading.lines())) {
            facts.addAll(new TitleForms(reading).facts());
            facts.addAll(new MarginFacts(reading).facts());
            facts.addAll(new HeadingNumbers(reading.root()).slips());
            facts.addAll(LevelSkips.in(reading.root()));
            facts.addAll(new Enumerations(text).slips());
            facts.addAll(new Pairs(text).unpaired());
        }
        facts.addAll(Placeholders.in(reading, text));
        facts.addAll(Requests.in(text));
        return facts;
    }
}
