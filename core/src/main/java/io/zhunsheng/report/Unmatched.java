package io.zhunsheng.report;

import java.util.List;

/**
 * Problems last year's report lists that this year's does not come back to (未回应).
 *
 * @param part id of the part that should
 * @param listed how many problems last year's report lists
 * @param items those without an answer, as they stand in last year's report
 * @param location the part that should answer them
 */
public record Unmatched(String part, int listed, List<Location> items, Location location)
        implements Fact {
    public Unmatched {
        items = List.copyOf(items);
    }
}
