package io.zhunsheng.report;

import java.math.BigDecimal;
import java.util.stream.DoubleStream;

/**
 * A number with its measure word, as it stands in a stretch of text.
 *
 * @param value what it comes to
 * @param step the size of its last place
 * @param exact whether it is given as exact: no 余, no range, no 近
 * @param measure its measure word, {@code %} for a rate
 * @param from where it begins
 * @param to where it ends, the measure word included
 * @param words as written
 */
record Amount(
        double value, double step, boolean exact, String measure, int from, int to, String words) {
    private static final double MOST_EXACT = 1L << 53;

    /** Whether another amount may be the same, rounding allowed for where there is any. */
    boolean agrees(Amount other) {
        return Math.abs(value - other.value) <= Math.max(slack(), other.slack());
    }

    boolean rate() {
        return measure.equals("%");
    }

    /** How far it may lie from what it was rounded from; counted things are not rounded. */
    double slack() {
        return step == 1 ? 0 : step;
    }

    /** What values come to: whole numbers add up exactly, the errors of others are made good. */
    static double sum(double... values) {
        double sum = 0;
        boolean exact = true;
        for (double value : values) {
            sum += value;
            exact &= value == (long) value;
        }
        return exact && sum < MOST_EXACT ? sum : DoubleStream.of(values).sum();
    }

    /** A value without needless places. */
    static String plain(double value) {
        return new BigDecimal(Double.toString(Math.round(value * 100) / 100.0))
                .stripTrailingZeros()
                .toPlainString();
    }
}
