package io.zhunsheng.variation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Nearly all verdicts on generated reports with the tuning wordings are right. */
class VariationsTest {
    private static final int REPORTS = 800;

    @Test
    void nearlyAllVerdictsAreRight() throws IOException {
        Trial trial = new Trial("tuning");
        Score score = trial.run(1, REPORTS);
        assertTrue(
                score.share() >= 0.99,
                () -> score.print("tuning").lines().limit(60).reduce("", (a, b) -> a + b + "\n"));
    }
}
