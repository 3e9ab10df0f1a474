package io.zhunsheng.outline;

import io.zhunsheng.data.Words;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;

/**
 * By when a report is due (时限) in the year after the one it reports on.
 *
 * @param duty {@code submit} or {@code publish}
 * @param month the month of the first day that is too late
 * @param day that day
 * @param levels the levels it binds; empty for all
 * @param since first reporting year it binds, or null
 * @param until last one, or null
 * @param source where it comes from
 */
public record Deadline(
        String duty,
        int month,
        int day,
        Set<String> levels,
        Integer since,
        Integer until,
        Words source) {
    public Deadline {
        levels = Set.copyOf(levels);
    }

    /** The first day that is too late for a report on that year. */
    public LocalDate before(int year) {
        boolean none = month == 2 && day == 29 && !Year.isLeap(year + 1);
        return LocalDate.of(year + 1, month, none ? 28 : day);
    }

    /** Whether it binds a body of that level for that reporting year. */
    public boolean binds(String level, int year) {
        if (since != null && year < since || until != null && year > until) return false;
        return levels.isEmpty() || level != null && levels.contains(level);
    }
}
