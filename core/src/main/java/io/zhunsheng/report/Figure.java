package io.zhunsheng.report;

/**
 * A figure for a matter that is stated more than once with different numbers (数字).
 *
 * @param value the number
 * @param measure its measure word, {@code %} for a rate
 * @param counted what is counted
 * @param scope whose figure it is; empty for the report's own body as a whole
 * @param period of what time; empty for the year reported on
 * @param first whether it is the first such place
 * @param words number and measure word as written
 * @param location where
 */
public record Figure(
        double value,
        String measure,
        String counted,
        String scope,
        String period,
        boolean first,
        String words,
        Location location)
        implements Fact {}
