package io.zhunsheng.report;

/**
 * A bracket or quotation mark without its other half (不成对的标点).
 *
 * @param sign the mark as written
 * @param location where it stands
 */
public record Unpaired(String sign, Location location) implements Fact {}
