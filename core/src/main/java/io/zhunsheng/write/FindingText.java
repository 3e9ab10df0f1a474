package io.zhunsheng.write;

import io.zhunsheng.check.Finding;
import io.zhunsheng.document.Format;
import io.zhunsheng.report.Location;
import io.zhunsheng.write.Page.Tone;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** One finding, as the author of a report reads it. */
final class FindingText {
    private static final int INDENT = 2;
    private static final int MOST_RELATED = 4;

    private final Page page;
    private final PlaceText places;

    FindingText(Page page, Format format) {
        this.page = page;
        this.places = new PlaceText(page, format);
    }

    /**
     * Puts one finding on the page.
     *
     * @param absent whether its place is where something belongs that is not there
     */
    void put(Finding finding, int number, boolean absent) {
        String severity = finding.severity().in(page.language()) + " " + number;
        page.put(INDENT, severity, labelColumns(), tone(finding), finding.message());
        if (absent) {
            field(page.say("应在", "belongs"), belongs(finding.location()));
            related(page.say("相近", "near"), finding);
        } else {
            field(page.say("位置", "where"), places.place(finding.location()));
            if (!places.isHeading(finding.location()))
                field(page.say("原文", "text"), places.quote(finding.location()));
            related(page.say("另见", "see"), finding);
        }
        field(page.say("建议", "advice"), finding.advice());
        field(page.say("依据", "source"), finding.source());
        field(page.say("规则", "rule"), finding.rule());
    }

    static Tone tone(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> Tone.BAD;
            case WARNING -> Tone.DOUBTFUL;
            case INFO -> Tone.STRONG;
        };
    }

    private String belongs(Location place) {
        return places.lines(place)
                + page.say("之后", " and after")
                + (place.section() == null
                        ? ""
                        : page.say("（接“", " (following “")
                                + Columns.cut(place.section(), 60)
                                + page.say("”）", "”)"));
    }

    /** Other places: the lines of those with the very same words, then the others, each quoted. */
    private void related(String label, Finding finding) {
        String own = finding.location().text();
        Set<String> same = new LinkedHashSet<>();
        List<Location> others = new ArrayList<>();
        for (Location place : finding.related())
            if (Objects.equals(place.text(), own)) same.add(places.lines(place));
            else others.add(place);
        field(label, String.join(page.say("、", ", "), same));
        for (Location place : others.subList(0, Math.min(MOST_RELATED, others.size())))
            field(label, places.lines(place) + " " + places.quote(place));
        int more = others.size() - MOST_RELATED;
        if (more > 0) field(label, page.say("另有" + more + "处，略", more + " more"));
    }

    private void field(String label, String what) {
        if (what == null || what.isBlank()) return;
        int columns = Columns.of(page.say("建议", "belongs")) + 2;
        page.put(INDENT + labelColumns(), label, columns, Tone.QUIET, what);
    }

    /** “错误 12” or “warning 12” and a gap. */
    private int labelColumns() {
        return Columns.of(page.say("错误 12", "warning 12")) + 2;
    }
}
