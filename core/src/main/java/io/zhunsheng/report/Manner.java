package io.zhunsheng.report;

/** How a stretch of the report deals with a part of the outline (写法), best first. */
public enum Manner {
    /** A top-level section of its own. */
    OWN,
    /** A top-level section shared with another part. */
    SHARED,
    /** Thematic top-level sections that carry no outline word. */
    THEMATIC,
    /** A heading below the top level. */
    LOWER,
    /** A run-in heading at the start of a paragraph. */
    RUN_IN,
    /** A passage without heading. */
    PASSAGE,
    /** A heading with nothing beneath it. */
    EMPTY,
    /** Only words of it: a document's name, another matter, another part's sentence. */
    NAMED;

    /** Whether it stands at the top level. */
    public boolean top() {
        return ordinal() <= THEMATIC.ordinal();
    }

    /** Whether it deals with the part in substance below the top level. */
    public boolean lower() {
        return this == LOWER || this == RUN_IN || this == PASSAGE;
    }

    /** Whether it deals with the part in substance. */
    public boolean deals() {
        return top() || lower();
    }
}
