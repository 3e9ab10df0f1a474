package io.zhunsheng.report;

import java.time.LocalDate;

/**
 * The day a duty was due and the day the report bears (期限).
 *
 * @param duty {@code submit} or {@code publish}
 * @param before the first day that is too late
 * @param on the day the report bears
 * @param days how many days too late, 0 and less for in time
 * @param source where the duty comes from
 * @param location where the day stands
 */
public record Due(
        String duty,
        LocalDate before,
        LocalDate on,
        long days,
        io.zhunsheng.data.Words source,
        Location location)
        implements Fact {}
