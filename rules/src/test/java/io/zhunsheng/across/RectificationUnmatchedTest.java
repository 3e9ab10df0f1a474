package io.zhunsheng.across;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Problems without an answer are found; answers in other words are not taken for missing. */
class RectificationUnmatchedTest {
    private static final int SEEDS = 25;

    @Test
    void nearlyAllPairsAreJudgedRight() throws IOException {
        Tally tally = run("tuning");
        Path kept =
                Files.createDirectories(Path.of("target/across")).resolve("unmatched-wrong.txt");
        Files.writeString(kept, String.join("\n=======\n", tally.wrong));
        assertTrue(
                tally.found >= tally.planted * 0.9 && tally.alarms <= tally.harmless * 0.02,
                tally::table);
    }

    /** Problems and answers nobody tuned the words to. */
    @Test
    void mostPairsWithOtherWordsAreJudgedRight() {
        Tally tally = run("heldout");
        assertTrue(
                tally.found >= tally.planted * 0.9 && tally.alarms <= tally.harmless * 0.12,
                tally::table);
    }

    static Tally run(String set) {
        AnswerPairs pairs = new AnswerPairs(set);
        Tally tally = new Tally("rectification-unmatched");
        for (long seed = 1; seed <= SEEDS; seed++) {
            for (AnswerPairs.Planted kind : AnswerPairs.Planted.values())
                tally.add(pairs.planted(kind, seed));
            for (AnswerPairs.Harmless kind : AnswerPairs.Harmless.values())
                tally.add(pairs.harmless(kind, seed));
        }
        System.out.println(set + " " + tally.table());
        return tally;
    }
}
