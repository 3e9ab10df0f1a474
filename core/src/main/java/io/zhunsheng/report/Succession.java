package io.zhunsheng.report;

/** How two reports follow each other (前后关系). */
public enum Succession {
    /** One body's reports for two years running. */
    FOLLOWS,
    /** Nothing speaks against it, but a body or a year is not told. */
    UNSURE,
    /** Reports of two bodies. */
    OTHER_BODY,
    /** Not the year before. */
    OTHER_YEAR;

    /** How a report and one that should be last year's follow each other. */
    public static Succession of(TitleBlock now, TitleBlock before) {
        boolean bodies = now.issuer() != null && before.issuer() != null;
        if (bodies && !Organs.same(now.issuer(), before.issuer())) return OTHER_BODY;
        boolean years = now.year() != null && before.year() != null;
        if (years && now.year() - 1 != before.year()) return OTHER_YEAR;
        return bodies && years ? FOLLOWS : UNSURE;
    }

    /** Whether the two may be compared where somebody says that they belong together. */
    public boolean comparable() {
        return this == FOLLOWS || this == UNSURE;
    }
}
