package io.zhunsheng.report;

/**
 * A part that stands where none of the accepted orders puts it (次序).
 *
 * @param part id of the part
 * @param heading its heading
 * @param location where it stands
 */
public record Misplaced(String part, String heading, Location location) implements Fact {}
