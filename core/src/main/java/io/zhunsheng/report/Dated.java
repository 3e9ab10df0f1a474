package io.zhunsheng.report;

import java.time.LocalDate;

/**
 * A day the report bears (日期).
 *
 * @param on the day
 * @param signed whether it is the day of signature; otherwise of publication
 * @param first whether it is the earliest day the report bears
 * @param location where it stands
 */
public record Dated(LocalDate on, boolean signed, boolean first, Location location)
        implements Fact {}
