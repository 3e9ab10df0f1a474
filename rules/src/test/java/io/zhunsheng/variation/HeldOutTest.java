package io.zhunsheng.variation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How many verdicts are right with wordings nobody tuned to; runs only with {@code -Dheldout}. */
@Tag("heldout")
@EnabledIfSystemProperty(named = "heldout", matches = ".*")
class HeldOutTest {
    private static final int REPORTS = 800;

    @Test
    void mostVerdictsAreRight() throws IOException {
        Score score = new Trial("heldout").runSealed(1, REPORTS);
        assertTrue(
                score.share() >= 0.95,
                () -> String.format("only %.2f %% right", 100 * score.share()));
    }
}
