package io.zhunsheng.knowledge;

import io.zhunsheng.data.Words;
import java.util.List;

/**
 * A key term and the ways it is misspelt (关键词).
 *
 * @param right how it is written
 * @param wrong how it is miswritten
 * @param but longer words in which the wrong form is right
 * @param unless words in the same sentence that make the wrong form right
 * @param since first reporting year it holds for, or null
 * @param until last one, or null
 * @param source where the right form stands
 */
public record KeyTerm(
        String right,
        List<String> wrong,
        List<String> but,
        List<String> unless,
        Integer since,
        Integer until,
        Words source) {
    public KeyTerm {
        wrong = List.copyOf(wrong);
        but = List.copyOf(but);
        unless = List.copyOf(unless);
    }

    /** Whether it holds for reports on that year. */
    public boolean holds(Integer year) {
        return year == null || (since == null || since <= year) && (until == null || year <= until);
    }
}
