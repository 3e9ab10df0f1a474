package io.zhunsheng.report;

import io.zhunsheng.outline.Comparison;
import java.util.ArrayList;
import java.util.List;

/** Facts about a report beside last year's (跨年度). */
final class AcrossFacts {
    private AcrossFacts() {}

    /** Nothing where the other report is of another body or year. */
    static List<Fact> of(Reading now, Reading before) {
        Comparison comparison = now.outline().comparison();
        if (comparison == null || !Succession.of(now.block(), before.block()).comparable())
            return List.of();
        List<Fact> facts = new ArrayList<>(new Answers(comparison, now, before).of());
        facts.addAll(new Echoes(comparison).of(now, before));
        return facts;
    }
}
