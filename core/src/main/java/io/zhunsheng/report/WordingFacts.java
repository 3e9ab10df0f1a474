package io.zhunsheng.report;

import java.util.List;

/** Facts about wording: cited names, terms, repeated sentences (文字). */
final class WordingFacts {
    private WordingFacts() {}

    static List<Fact> of(Reading reading) {
        return List.of();
    }
}
