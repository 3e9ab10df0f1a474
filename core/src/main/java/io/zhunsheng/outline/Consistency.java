package io.zhunsheng.outline;

import java.util.List;

/**
 * What reports of a kind must not contradict themselves in (前后一致).
 *
 * @param once cues of matters counted once for the whole year and body, so that two counts must
 *     agree
 * @param shares rates that cannot exceed a hundred per cent
 * @param overlaps cues of what may be counted twice among the parts of a total
 * @param contrasts things that cannot both be said
 * @param formulas cues of formulas, which may be repeated
 */
public record Consistency(
        Cues once, List<Share> shares, Cues overlaps, List<Contrast> contrasts, Cues formulas) {
    /** Holds a report to nothing. */
    public static final Consistency NONE =
            new Consistency(Cues.NONE, List.of(), Cues.NONE, List.of(), Cues.NONE);

    public Consistency {
        shares = List.copyOf(shares);
        contrasts = List.copyOf(contrasts);
    }
}
