package io.zhunsheng.check;

/**
 * A rule as {@link PlainMatch} understands it. Whatever is bound has a place, of which the first is
 * where flags go.
 *
 * @param name its id
 * @param steps its conditions
 * @param then what it does with what is bound
 * @param names what is bound, by place: the name it has in messages, or empty
 */
record PlainRule(String name, Step[] steps, Piece then, String[] names) {
    /** What is asked of the facts. */
    enum Ask {
        /** One that fits, each in turn. */
        EACH,
        /** That none fits, or none together with others. */
        NONE,
        /** All that fit, as a list. */
        ALL
    }

    /**
     * One condition.
     *
     * @param ask what is asked
     * @param patterns what is to fit
     * @param list the place of the list of all that fit
     */
    record Step(Ask ask, PlainPattern[] patterns, int list) {}
}
