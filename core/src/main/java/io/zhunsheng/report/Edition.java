package io.zhunsheng.report;

/**
 * An edition of a programme and whether it holds for the year reported on (规划期).
 *
 * @param family the name its editions share
 * @param from its first year
 * @param until its last year
 * @param current whether the year reported on lies in it
 * @param location the report's title
 */
public record Edition(String family, int from, int until, boolean current, Location location)
        implements Fact {}
