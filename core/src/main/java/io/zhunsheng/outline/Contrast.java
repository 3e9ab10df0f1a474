package io.zhunsheng.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * Two things a report cannot both say of one subject (矛盾说法).
 *
 * @param id its name
 * @param subjects cues of the subjects it holds for, one by one
 * @param claim cues of the one
 * @param counter cues of the other
 * @param counted whether the other holds only with a figure above nought behind it
 * @param except cues of clauses that say neither in earnest
 */
public record Contrast(
        String id, List<Cues> subjects, Cues claim, Cues counter, boolean counted, Cues except) {
    public Contrast {
        subjects = List.copyOf(subjects);
    }

    /** All its cues but those of clauses that say neither. */
    List<Cues> all() {
        List<Cues> all = new ArrayList<>(subjects);
        all.add(claim);
        all.add(counter);
        return all;
    }
}
