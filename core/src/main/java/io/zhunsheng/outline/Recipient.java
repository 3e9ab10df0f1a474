package io.zhunsheng.outline;

import io.zhunsheng.data.Words;
import java.util.Set;

/**
 * To whom bodies of some levels report (应送机关).
 *
 * @param levels the levels of the reporting bodies
 * @param since first reporting year, or null
 * @param until last one, or null
 * @param to whom they report to, for people
 * @param cues words one of which stands in every fitting addressee
 * @param source where it comes from
 */
public record Recipient(
        Set<String> levels, Integer since, Integer until, Words to, Cues cues, Words source) {
    public Recipient {
        levels = Set.copyOf(levels);
    }

    /** Whether it speaks of a body of that level for that reporting year. */
    public boolean binds(String level, int year) {
        return levels.contains(level)
                && (since == null || since <= year)
                && (until == null || year <= until);
    }
}
