package io.zhunsheng.check;

/**
 * A pattern over facts.
 *
 * @param kind the name of their class, which need not be loaded for a report that has none
 * @param place where the fact that is tried is bound
 * @param tests what it must fulfil
 * @param values what is bound besides, once it fits
 * @param places where these are bound
 */
record PlainPattern(String kind, int place, Piece[] tests, Piece[] values, int[] places) {
    /** Whether a fact fits what is bound, to which it then belongs. */
    boolean fits(Object fact, Object[] bound) throws Exception {
        bound[place] = fact;
        for (Piece test : tests) if (!test.test(bound)) return false;
        for (int i = 0; i < values.length; i++) bound[places[i]] = values[i].value(bound);
        return true;
    }
}
