package io.zhunsheng.report;

/**
 * The document number (发文字号).
 *
 * @param words the number as written
 * @param exact whether it is written as it should be
 * @param location where it stands
 */
public record DocumentNumber(String words, boolean exact, Location location) implements Fact {}
