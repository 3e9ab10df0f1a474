package io.zhunsheng.outline;

import java.util.List;

/**
 * Two things a report cannot both say of one subject (矛盾说法).
 *
 * @param id its name
 * @param subjects cues of the subjects it holds for, one by one
 * @param named the same, all together: a sentence names a subject where one of these stands
 * @param claim cues of the one
 * @param likely the same, but that they may stand anywhere: no clause says the one of a sentence
 *     that has none of these
 * @param counter cues of the other
 * @param counted whether the other holds only with a figure above nought behind it
 * @param except cues of clauses that say neither in earnest
 */
public record Contrast(
        String id,
        List<Cues> subjects,
        Cues named,
        Cues claim,
        Cues likely,
        Cues counter,
        boolean counted,
        Cues except) {
    public Contrast {
        subjects = List.copyOf(subjects);
    }

    /** The cues that are looked for in whole sentences, not in clauses. */
    List<Cues> all() {
        return List.of(named, likely);
    }
}
