package io.zhunsheng.report;

/**
 * A request for approval or help (请示事项).
 *
 * @param words the request as written
 * @param location where it stands
 */
public record Request(String words, Location location) implements Fact {}
