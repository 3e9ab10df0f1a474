package io.zhunsheng.report;

/**
 * Figures that cover only a part of the year (时段).
 *
 * @param words the period as written
 * @param first whether it is the first such place
 * @param location where
 */
public record Period(String words, boolean first, Location location) implements Fact {}
