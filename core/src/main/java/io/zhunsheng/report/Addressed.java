package io.zhunsheng.report;

import io.zhunsheng.data.Words;

/**
 * Whom the report is addressed to, held against whom it should be (主送).
 *
 * @param addressee the addressee as written
 * @param suited whether it fits the body's level
 * @param to whom bodies of that level report to
 * @param source where that comes from
 * @param location where it stands
 */
public record Addressed(String addressee, boolean suited, Words to, Words source, Location location)
        implements Fact {}
