package io.zhunsheng.outline;

import io.zhunsheng.data.Words;
import java.time.MonthDay;
import java.util.Set;

/**
 * By when a report is due (时限) in the year after the one it reports on.
 *
 * @param duty {@code submit} or {@code publish}
 * @param before the first day that is too late
 * @param levels the levels it binds; empty for all
 * @param since first reporting year it binds, or null
 * @param until last one, or null
 * @param source where it comes from
 */
public record Deadline(
        String duty,
        MonthDay before,
        Set<String> levels,
        Integer since,
        Integer until,
        Words source) {
    public Deadline {
        levels = Set.copyOf(levels);
    }

    /** Whether it binds a body of that level for that reporting year. */
    public boolean binds(String level, int year) {
        if (since != null && year < since || until != null && year > until) return false;
        return levels.isEmpty() || level != null && levels.contains(level);
    }
}
