package io.zhunsheng.report;

/**
 * A total and the parts it is made of, all counted by one measure (总数与分项).
 *
 * @param total the total
 * @param sum what the parts come to
 * @param slack how far they may lie apart by rounding
 * @param measure the measure word of all
 * @param working the parts as a sum: {@code 15+8+6=29}
 * @param location where
 */
public record Breakdown(
        double total, double sum, double slack, String measure, String working, Location location)
        implements Fact {
    /** Whether the parts come to more than rounding explains. */
    public boolean over() {
        return sum > total + slack;
    }

    /** The total in digits. */
    public String whole() {
        return Amount.plain(total);
    }
}
