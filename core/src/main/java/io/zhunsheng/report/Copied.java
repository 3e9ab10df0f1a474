package io.zhunsheng.report;

/**
 * How much of a report is last year's (雷同程度).
 *
 * @param comparable sentences worth comparing
 * @param copied those of them that are last year's but for figures and dates
 * @param percent the share of these
 * @param most the share that may be
 * @param location the report's title
 */
public record Copied(int comparable, int copied, int percent, int most, Location location)
        implements Fact {}
