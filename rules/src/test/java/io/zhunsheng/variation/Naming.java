package io.zhunsheng.variation;

/** How the three systems are named in a generated report, and the verdict that follows from it. */
enum Naming {
    JOINT("met"),
    THREE("met"),
    SECTION("met"),
    LOWER("met"),
    RUN_IN("met"),
    TWO("partly"),
    ONE("partly"),
    PLANNED("partly"),
    LACKING("partly"),
    ABSENT("unmet");

    final String verdict;

    Naming(String verdict) {
        this.verdict = verdict;
    }
}
