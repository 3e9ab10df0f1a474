package io.zhunsheng.across;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/**
 * A report that is last year's with other figures is found; what every report repeats is not held
 * against it.
 */
class CopiedFromLastYearTest {
    private static final int SEEDS = 15;

    @Test
    void allPairsAreJudgedRight() {
        CopyPairs pairs = new CopyPairs();
        Tally tally = new Tally("copied-from-last-year");
        for (long seed = 1; seed <= SEEDS; seed++) {
            for (CopyPairs.Planted kind : CopyPairs.Planted.values())
                tally.add(pairs.planted(kind, seed));
            for (CopyPairs.Harmless kind : CopyPairs.Harmless.values())
                tally.add(pairs.harmless(kind, seed));
        }
        System.out.println(tally.table());
        assertEquals(0, tally.wrong.size(), () -> tally.table() + tally.wrong.get(0));
    }
}
