package io.zhunsheng.report;

/**
 * A number that does not go on from the one before it (序号问题).
 *
 * @param fault {@code broken}, {@code skipped} (a level left out) or {@code enumeration} (一是、二是
 *     within a paragraph)
 * @param mark the number as written
 * @param should the number that belongs there, or the one left out before it
 * @param first whether it is the first of its fault
 * @param location where it stands
 */
public record NumberSlip(String fault, String mark, String should, boolean first, Location location)
        implements Fact {}
