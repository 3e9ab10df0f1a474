package io.zhunsheng.report;

/**
 * What treats a part says one of the things the part has to say (说明).
 *
 * @param part id of the part
 * @param aspect name of the thing
 * @param location where it is said
 */
public record Say(String part, String aspect, Location location) implements Fact {}
