package io.zhunsheng.report;

import io.zhunsheng.data.Words;

/**
 * What kind of document it is (文种).
 *
 * @param foreign whether it is no such report at all
 * @param kind what it is instead, empty for a report
 * @param location where its title stands, or its first line
 */
public record Genre(boolean foreign, Words kind, Location location) implements Fact {}
