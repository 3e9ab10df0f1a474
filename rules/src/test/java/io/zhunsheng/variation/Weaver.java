package io.zhunsheng.variation;

import java.util.List;
import java.util.Random;

/**
 * Weaves into the sections what has no section of its own: demoted parts, the three systems, traps,
 * slips.
 */
final class Weaver {
    private static final List<Piece> ORDER =
            List.of(
                    Piece.RECTIFICATION,
                    Piece.FIRST_RESPONSIBLE,
                    Piece.SHORTCOMINGS,
                    Piece.NEXT_YEAR_PLAN);

    private final Recipe recipe;
    private final Wordings words;
    private final Random random;
    private final Body body;

    Weaver(Recipe recipe, Wordings words, Random random, Body body) {
        this.recipe = recipe;
        this.words = words;
        this.random = random;
        this.body = body;
    }

    void weave() {
        systems();
        if (recipe.traps) traps();
        if (recipe.defect == Defect.PART_YEAR_DATA) deed().add(say("{0}年1-11月,办理各类案件231件,同比下降6%。"));
        for (Piece part : ORDER) demote(part, recipe.forms.get(part));
    }

    private void systems() {
        switch (recipe.naming) {
            case JOINT -> deed().add(pick("three/joint"));
            case THREE -> deed().add(pick("three/three"));
            case TWO -> deed().add(pick("three/two"));
            case ONE -> deed().add(pick("three/one"));
            case LOWER ->
                    body.below(
                            new Block(pick("headings/three-systems/lower"), pick("three/section")));
            case RUN_IN ->
                    deed().add(pick("headings/three-systems/runin") + "。" + pick("three/section"));
            case PLANNED -> ahead(Piece.NEXT_YEAR_PLAN, "three/planned");
            case LACKING -> ahead(Piece.SHORTCOMINGS, "three/lacking");
            default -> {}
        }
    }

    private void ahead(Piece part, String key) {
        Block own = body.own.get(part);
        if (own == null) recipe.naming = Naming.ABSENT;
        else own.lastText().add(pick(key));
    }

    private void traps() {
        for (Piece piece : Piece.values())
            if (random.nextInt(3) > 0 && words.has("traps/achievements/" + piece.id))
                deed().add(pick("traps/achievements/" + piece.id));
        trap(Piece.NEXT_YEAR_PLAN, "traps/plan/" + Piece.values()[random.nextInt(6)].id);
        trap(Piece.SHORTCOMINGS, "traps/short/" + Piece.values()[random.nextInt(6)].id);
    }

    private void trap(Piece part, String key) {
        Block own = body.own.get(part);
        if (own != null && words.has(key)) own.lastText().add(pick(key));
    }

    private List<String> deed() {
        return body.deeds.get(random.nextInt(body.deeds.size())).text;
    }

    private List<String> lastDeed() {
        return body.deeds.get(body.deeds.size() - 1).text;
    }

    private void demote(Piece part, Form form) {
        String at = "headings/" + part.id;
        boolean closing = part == Piece.SHORTCOMINGS || part == Piece.NEXT_YEAR_PLAN;
        if (form == Form.LOWER && closing)
            body.home.with(new Block(pick(at + "/lower"), content(part)));
        else if (form == Form.LOWER) body.below(new Block(pick(at + "/lower"), content(part)));
        if (form == Form.RUN_IN) deed().add(pick(at + "/runin") + "。" + content(part));
        if (form != Form.PASSAGE) return;
        if (part == Piece.NEXT_YEAR_PLAN) closing().add(passage(part));
        else if (part == Piece.SHORTCOMINGS) body.home.lastText().add(passage(part));
        else lastDeed().add(passage(part));
    }

    private List<String> closing() {
        for (int i = body.tops.size() - 1; i >= 0; i--) {
            List<String> last = body.tops.get(i).lastText();
            if (!last.isEmpty()) return last;
        }
        return lastDeed();
    }

    private String passage(Piece part) {
        return pick("passages/" + part.id);
    }

    private String content(Piece part) {
        return pick("bodies/" + part.id);
    }

    private String pick(String key) {
        return say(words.pick(random, key));
    }

    private String say(String text) {
        return recipe.issuer.fill(text, recipe.year);
    }
}
