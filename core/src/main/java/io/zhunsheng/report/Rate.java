package io.zhunsheng.report;

/**
 * A rate that the figures beside it give, too (比率).
 *
 * @param name what it is called
 * @param stated the rate in per cent as written
 * @param reckoned the rate in per cent that follows from the figures nearest to it
 * @param slack how far the two may lie apart by rounding
 * @param working how it is reckoned: {@code 24÷25=96%}
 * @param location where
 */
public record Rate(
        String name,
        double stated,
        double reckoned,
        double slack,
        String working,
        Location location)
        implements Fact {
    /** The rate in digits, as written. */
    public String statedText() {
        return Amount.plain(stated);
    }

    /** Whether the two lie further apart than rounding explains. */
    public boolean off() {
        return Math.abs(stated - reckoned) > slack;
    }
}
