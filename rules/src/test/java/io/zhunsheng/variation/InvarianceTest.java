package io.zhunsheng.variation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What must not matter does not, and what is taken away is missed. */
class InvarianceTest {
    private static final Wordings WORDS = Wordings.of("tuning");
    private static final Generator GENERATOR = new Generator(WORDS);

    @Property(tries = 300, seed = "1", shrinking = ShrinkingMode.OFF)
    void looksDoNotMatter(
            @ForAll @LongRange(min = 1, max = 900) long seed, @ForAll Retouch retouch) {
        Sample sample = plain(seed);
        byte[] bytes = retouch.of(sample.text()).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                Verdicts.of(sample),
                Verdicts.of(bytes, sample.file()),
                () -> retouch + " seed " + seed);
    }

    @Property(tries = 200, seed = "2", shrinking = ShrinkingMode.OFF)
    void encodingDoesNotMatter(
            @ForAll @LongRange(min = 1, max = 900) long seed, @ForAll Disguise disguise) {
        Sample sample = GENERATOR.make(seed);
        byte[] bytes = disguise.bytes(sample.text());
        assertEquals(
                Verdicts.of(sample),
                Verdicts.of(bytes, sample.file()),
                () -> disguise + " seed " + seed);
    }

    @Property(tries = 200, seed = "3", shrinking = ShrinkingMode.OFF)
    void numbersOfHeadingsDoNotMatter(
            @ForAll @LongRange(min = 1, max = 900) long seed,
            @ForAll @IntRange(min = 0, max = 5) int style) {
        Dress other = Dress.numbered(style);
        assertEquals(
                Verdicts.of(plain(seed)),
                Verdicts.of(dressed(seed, other)),
                () -> other.top + " seed " + seed);
    }

    @Property(tries = 200, seed = "4", shrinking = ShrinkingMode.OFF)
    void aPartTakenAwayIsMissed(
            @ForAll @LongRange(min = 1, max = 5000) long seed, @ForAll Piece piece) {
        boolean carries = piece == Piece.ACHIEVEMENTS || piece == Piece.THREE_SYSTEMS;
        Recipe recipe = whole(seed);
        recipe.without = carries ? null : piece;
        Map<String, String> due = new TreeMap<>(Verdicts.of(made(seed, whole(seed))));
        if (!carries) due.put(piece.id, "unmet");
        assertEquals(
                due, Verdicts.of(made(seed, recipe)), () -> "without " + piece + " seed " + seed);
    }

    @Property(tries = 200, seed = "5", shrinking = ShrinkingMode.OFF)
    void theOrderOfPartsDoesNotMatter(
            @ForAll @LongRange(min = 1, max = 5000) long seed, @ForAll long order) {
        Recipe recipe = whole(seed);
        recipe.shuffle = order;
        assertEquals(
                Verdicts.of(made(seed, whole(seed))),
                Verdicts.of(made(seed, recipe)),
                () -> "seed " + seed);
    }

    private static Sample plain(long seed) {
        return dressed(seed, Dress.plain());
    }

    private static Sample dressed(long seed, Dress dress) {
        Random random = new Random(seed);
        return GENERATOR.make(seed, Recipe.by(random, WORDS), dress, random);
    }

    private static Recipe whole(long seed) {
        Random random = new Random(seed);
        return new Recipe(Issuer.of(WORDS.pick(random, "issuers")), 2016 + random.nextInt(10));
    }

    private static Sample made(long seed, Recipe recipe) {
        return GENERATOR.make(seed, recipe, Dress.plain(), new Random(seed));
    }
}
