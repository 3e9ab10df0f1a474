package io.zhunsheng.report;

/**
 * Something left to be filled in (占位符).
 *
 * @param words the placeholder as written
 * @param first whether it is the first one
 * @param location where it stands
 */
public record Placeholder(String words, boolean first, Location location) implements Fact {}
