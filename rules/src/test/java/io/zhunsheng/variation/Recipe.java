package io.zhunsheng.variation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What a generated report is made of: body, year, how each part and the three systems are dealt
 * with, traps.
 */
final class Recipe {
    private static final Form[] DEMOTED = {Form.LOWER, Form.LOWER, Form.RUN_IN, Form.PASSAGE};

    final Issuer issuer;
    final int year;
    final Map<Piece, Form> forms = new EnumMap<>(Piece.class);
    Naming naming = Naming.JOINT;
    String merged;
    boolean traps;
    Piece without;
    Long shuffle;
    Defect defect = Defect.NONE;

    Recipe(Issuer issuer, int year) {
        this.issuer = issuer;
        this.year = year;
        for (Piece part : Piece.PARTS) forms.put(part, Form.OWN);
    }

    /** A recipe by chance. */
    static Recipe by(Random random, Wordings wordings) {
        Recipe recipe =
                new Recipe(Issuer.of(wordings.pick(random, "issuers")), 2016 + random.nextInt(10));
        int kind = random.nextInt(10);
        if (kind > 1) recipe.vary(random, wordings);
        recipe.naming = kind < 2 ? kind == 0 ? Naming.JOINT : Naming.THREE : naming(random);
        recipe.traps = kind > 1 && random.nextInt(3) > 0;
        if (kind == 0 || random.nextInt(4) == 0) recipe.defect = Defect.by(random, recipe);
        return recipe;
    }

    private void vary(Random random, Wordings wordings) {
        for (Piece part : Piece.PARTS)
            if (part != Piece.ACHIEVEMENTS && random.nextInt(3) == 0)
                forms.put(part, weakened(random, part));
        int way = random.nextInt(10);
        if (way < 3) forms.put(Piece.ACHIEVEMENTS, Form.THEMATIC);
        else if (way < 6) merge(random, wordings);
    }

    private static Form weakened(Random random, Piece part) {
        int way = random.nextInt(10);
        if (way < 4) return Form.ABSENT;
        if (way < 5) return Form.EMPTY;
        Form form = DEMOTED[random.nextInt(DEMOTED.length)];
        boolean sentence = part == Piece.SHORTCOMINGS || part == Piece.NEXT_YEAR_PLAN;
        return form == Form.RUN_IN && sentence ? Form.PASSAGE : form;
    }

    private void merge(Random random, Wordings wordings) {
        List<String> pairs =
                List.of(
                        "shortcomings+next-year-plan",
                        "shortcomings+next-year-plan",
                        "rectification+achievements",
                        "achievements+first-responsible",
                        "achievements+shortcomings",
                        "first-responsible+shortcomings",
                        "first-responsible+next-year-plan");
        String pair = pairs.get(random.nextInt(pairs.size()));
        if (!wordings.has("headings/" + pair + "/top")) return;
        merged = pair;
        for (Piece part : Piece.PARTS) if (inMerged(part)) forms.put(part, Form.MERGED);
        boolean doubtful =
                inMerged(Piece.RECTIFICATION)
                        && forms.get(Piece.SHORTCOMINGS).verdict.equals("partly");
        if (doubtful) forms.put(Piece.SHORTCOMINGS, Form.OWN);
    }

    /** Whether the part shares its section with another. */
    boolean inMerged(Piece part) {
        return merged != null && List.of(merged.split("\\+")).contains(part.id);
    }

    private static Naming naming(Random random) {
        Naming[] all = Naming.values();
        int way = random.nextInt(all.length + 3);
        return way < all.length ? all[way] : way == all.length ? Naming.ABSENT : Naming.JOINT;
    }

    /** The verdict that is due for a requirement. */
    String verdict(Piece piece) {
        return piece == Piece.THREE_SYSTEMS ? naming.verdict : forms.get(piece).verdict;
    }

    /** Whether a part is dealt with below the top level. */
    boolean partly() {
        return forms.values().stream().anyMatch(f -> f.verdict.equals("partly"));
    }

    /** Whether something stands under a lower heading that is no deed. */
    boolean lower() {
        return forms.containsValue(Form.LOWER) || naming == Naming.LOWER;
    }

    /** Whether nothing at all is wrong. */
    boolean clean() {
        return merged == null
                && defect == Defect.NONE
                && forms.values().stream().allMatch(f -> f.verdict.equals("met"))
                && naming.verdict.equals("met");
    }
}
