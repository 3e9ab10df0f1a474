package io.zhunsheng.variation;

/** How a part is dealt with in a generated report, and the verdict that follows from it. */
enum Form {
    OWN("met"),
    MERGED("met"),
    THEMATIC("met"),
    LOWER("partly"),
    RUN_IN("partly"),
    PASSAGE("partly"),
    ABSENT("unmet"),
    EMPTY("unmet");

    final String verdict;

    Form(String verdict) {
        this.verdict = verdict;
    }

    /** Whether a top-level section carries the part's words in its heading. */
    boolean headed() {
        return this == OWN || this == MERGED || this == EMPTY;
    }
}
