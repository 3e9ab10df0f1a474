package io.zhunsheng.report;

import java.util.List;

/** Facts about the form of a report: numbers, marks, placeholders (格式). */
final class FormFacts {
    private FormFacts() {}

    static List<Fact> of(Reading reading) {
        return List.of();
    }
}
