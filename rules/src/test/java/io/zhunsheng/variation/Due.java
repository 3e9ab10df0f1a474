package io.zhunsheng.variation;

import java.util.ArrayList;
import java.util.List;

/** Which rules must speak of a generated report, and which must not. */
final class Due {
    private static final List<String> TOUCHED =
            List.of(
                    "causes-missing",
                    "part-thin",
                    "first-responsible-without-deeds",
                    "rectification-without-measures",
                    "topic-coverage-incomplete");

    private static final List<String> FORM =
            List.of(
                    "title-missing",
                    "title-without-year",
                    "title-without-report",
                    "addressee-unsuited",
                    "document-number-malformed",
                    "enumeration-broken",
                    "marks-unbalanced",
                    "placeholder-left",
                    "request-in-report");

    private final Recipe recipe;
    private final boolean misnumbered;

    /** What a recipe calls for, and whether the numbers of its headings are set wrong. */
    Due(Recipe recipe, boolean misnumbered) {
        this.recipe = recipe;
        this.misnumbered = misnumbered;
    }

    /** Rules that must find something. */
    List<String> expect() {
        List<String> rules = new ArrayList<>();
        if (recipe.forms.containsValue(Form.EMPTY)) rules.add("part-empty");
        if (recipe.forms.containsValue(Form.ABSENT)) rules.add("part-missing");
        if (recipe.partly()) rules.add("part-not-separate");
        if (misnumbered) rules.add("heading-number-broken");
        if (recipe.merged != null) rules.add("part-combined");
        if (recipe.defect.rule != null) rules.add(recipe.defect.rule);
        switch (recipe.naming) {
            case ABSENT -> rules.add("topic-missing");
            case ONE, TWO -> rules.add("topic-incomplete");
            case PLANNED, LACKING -> rules.add("topic-only-planned");
            default -> {}
        }
        return rules;
    }

    /** Rules that must stay silent. */
    List<String> forbid() {
        List<String> rules =
                new ArrayList<>(
                        List.of(
                                "part-empty",
                                "part-missing",
                                "part-not-separate",
                                "part-combined",
                                "part-repeated",
                                "topic-missing",
                                "topic-incomplete",
                                "topic-only-planned",
                                "heading-year-mismatch",
                                "title-year-mismatch",
                                "data-not-full-year",
                                "dated-before-year-end",
                                "submitted-late",
                                "published-late",
                                "causes-missing",
                                "part-thin",
                                "rectification-without-measures",
                                "first-responsible-without-deeds",
                                "topic-coverage-incomplete",
                                "system-name-wrong",
                                "not-an-annual-report"));
        rules.add("heading-number-broken");
        rules.addAll(FORM);
        rules.removeAll(expect());
        if (recipe.partly() || recipe.naming == Naming.LACKING) rules.removeAll(TOUCHED);
        return rules;
    }
}
