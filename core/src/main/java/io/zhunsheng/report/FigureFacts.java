package io.zhunsheng.report;

import java.util.List;

/** Facts about figures: numbers with measures, totals, rates (数字). */
final class FigureFacts {
    private FigureFacts() {}

    static List<Fact> of(Reading reading) {
        return List.of();
    }
}
