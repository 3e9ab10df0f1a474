package io.zhunsheng.outline;

import java.util.List;

/**
 * How a report is compared with last year's (与上年比对).
 *
 * @param raised id of the part that lists problems
 * @param answered id of the part that answers those of the year before
 * @param likeness so many per cent of what an item says must come back, or it is not answered
 * @param common words that stand in any item and tell nothing
 * @param alike groups of words that mean the same
 * @param formulas cues of sentences that are the same every year
 * @param shortest fewest characters of a sentence worth comparing
 * @param least fewest such sentences a report must have
 * @param most so many per cent of sentences may be last year's
 */
public record Comparison(
        String raised,
        String answered,
        int likeness,
        List<String> common,
        List<List<String>> alike,
        Cues formulas,
        int shortest,
        int least,
        int most) {
    public Comparison {
        common = List.copyOf(common);
        alike = List.copyOf(alike);
    }
}
