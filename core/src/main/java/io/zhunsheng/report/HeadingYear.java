package io.zhunsheng.report;

/**
 * A heading that announces a part speaks of a wrong year (标题年度).
 *
 * @param part id of the part
 * @param year the year in the heading
 * @param expected the year the part speaks of
 * @param heading the heading
 * @param right whether one of the heading's years is the one expected
 * @param location where
 */
public record HeadingYear(
        String part, int year, int expected, String heading, boolean right, Location location)
        implements Fact {}
