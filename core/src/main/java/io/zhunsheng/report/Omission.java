package io.zhunsheng.report;

/**
 * Something that belongs around the text and is not there (缺项).
 *
 * @param what {@code addressee}, {@code signature} or {@code date}
 * @param location where it belongs
 */
public record Omission(String what, Location location) implements Fact {}
