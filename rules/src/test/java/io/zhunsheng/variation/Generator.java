package io.zhunsheng.variation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes reports from a set of wordings; the same seed always makes the same report. */
final class Generator {
    private final Wordings words;

    Generator(Wordings words) {
        this.words = words;
    }

    /** The report of that seed. */
    Sample make(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L + 11);
        return make(seed, Recipe.by(random, words), Dress.by(random), random);
    }

    /** A report after a recipe, in a dress. */
    Sample make(long seed, Recipe recipe, Dress dress, Random random) {
        dress.suit(recipe);
        List<Block> tops = new Composer(recipe, words, random).compose();
        Frame frame = new Frame(recipe, words, random);
        List<String> lines = new ArrayList<>(frame.head());
        List<String> body = new Setter(dress).set(tops);
        if (dress.pages) body.add(pageBreak(body, random), words.pick(random, "furniture/inside"));
        lines.addAll(body);
        lines.addAll(frame.foot());
        String text = new Finish(dress).of(String.join("\n", lines) + "\n");
        return sample(seed, recipe, dress, frame, text, dress.misnumbers(tops.size()));
    }

    private static int pageBreak(List<String> body, Random random) {
        int at = 1 + random.nextInt(body.size() - 1);
        while (at < body.size() && !body.get(at - 1).endsWith("。")) at++;
        return at;
    }

    private static Sample sample(
            long seed, Recipe recipe, Dress dress, Frame frame, String text, boolean misnumbered) {
        Map<Piece, String> verdicts = new EnumMap<>(Piece.class);
        for (Piece piece : Piece.values()) verdicts.put(piece, recipe.verdict(piece));
        Due due = new Due(recipe, misnumbered);
        return new Sample(
                seed,
                text,
                verdicts,
                recipe.year,
                recipe.issuer.name(),
                frame.addressee,
                frame.signedOn,
                due.expect(),
                due.forbid(),
                recipe.clean(),
                dress.top == Numbering.MARKDOWN,
                made(recipe, dress));
    }

    private static String made(Recipe recipe, Dress dress) {
        return recipe.forms
                + " "
                + recipe.naming
                + " "
                + recipe.defect
                + (recipe.merged == null ? "" : " " + recipe.merged)
                + (recipe.traps ? " traps" : "")
                + " | "
                + dress.top
                + "/"
                + dress.lower
                + (dress.runInTop ? " runin" : "")
                + (dress.wrap > 0 ? " wrap" + dress.wrap : "")
                + (dress.broken ? " broken" : "")
                + (dress.twice >= 0 ? " twice" : "")
                + (dress.slip >= 0 ? " slip" : "")
                + (dress.lost >= 0 ? " lost" : "")
                + (dress.mixed ? " mixed" : "")
                + (dress.tail.isEmpty() ? "" : " tail" + dress.tail)
                + (dress.blank > 0 ? " blank" : "");
    }
}
