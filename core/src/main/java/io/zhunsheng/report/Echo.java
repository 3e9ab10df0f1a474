package io.zhunsheng.report;

/**
 * A sentence that stands in last year's report, too (雷同句); of many, the longest.
 *
 * @param before where it stands in last year's report
 * @param location where it stands in this one
 */
public record Echo(Location before, Location location) implements Fact {}
