package io.zhunsheng.variation;

import java.util.Random;

/** A slip of years and dates that is built in on purpose, with the rule that has to find it. */
enum Defect {
    NONE(null),
    STALE_HEADING("heading-year-mismatch"),
    PART_YEAR_DATA("data-not-full-year"),
    EARLY_DATE("dated-before-year-end"),
    NO_CAUSES("causes-missing"),
    LATE_DATE("submitted-late"),
    LATE_PUBLICATION("published-late");

    final String rule;

    Defect(String rule) {
        this.rule = rule;
    }

    static Defect by(Random random, Recipe recipe) {
        Defect defect = values()[random.nextInt(values().length)];
        if (defect == LATE_PUBLICATION && recipe.year < 2019) return NONE;
        if (defect == PART_YEAR_DATA
                || defect == EARLY_DATE
                || defect == LATE_DATE
                || defect == LATE_PUBLICATION) return defect;
        if (defect == NO_CAUSES)
            return recipe.forms.get(Piece.SHORTCOMINGS) == Form.OWN ? defect : NONE;
        return defect == STALE_HEADING && recipe.forms.get(Piece.ACHIEVEMENTS) == Form.OWN
                ? defect
                : NONE;
    }
}
