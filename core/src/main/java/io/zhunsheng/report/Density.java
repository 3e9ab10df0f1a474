package io.zhunsheng.report;

/**
 * How many figures a part holds (数据密度).
 *
 * @param part id of the part
 * @param amount figures with measure words in it
 * @param length characters of its text
 * @param location where it begins
 */
public record Density(String part, int amount, int length, Location location) implements Fact {}
