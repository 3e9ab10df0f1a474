package io.zhunsheng.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.Zhunsheng;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rules other programs rely on are there under the names and severities promised to them. */
class ContractTest {
    private static final Map<String, String> PROMISED =
            Map.of(
                    "parts",
                            """
                    part-missing E, part-not-separate W, part-empty E, part-thin W, part-combined W, part-repeated I,
                    part-out-of-order I, causes-missing W, rectification-without-measures W,
                    first-responsible-without-deeds W
                    """,
                    "three-systems",
                            """
                    topic-missing E, topic-incomplete W, topic-only-planned W, topic-coverage-incomplete W,
                    system-name-wrong W
                    """,
                    "years",
                            """
                    heading-year-mismatch E, title-year-mismatch E, programme-year-mismatch W, data-not-full-year W,
                    dated-before-year-end W, submitted-late W, published-late W
                    """,
                    "form",
                            """
                    not-an-annual-report E, title-missing E, title-without-year W, title-without-issuer I,
                    title-without-report W, addressee-missing I, addressee-unsuited W, signature-missing I,
                    date-missing I, document-number-malformed I, heading-number-broken W, heading-level-skipped I,
                    enumeration-broken I, marks-unbalanced I, placeholder-left E, request-in-report W
                    """,
                    "wording",
                            """
                    document-name-wrong W, meeting-name-wrong W, key-term-misspelt W, phrase-outdated I,
                    decision-steps-incomplete W
                    """,
                    "figures",
                            "figures-sparse W, figures-disagree W, rate-wrong W, parts-exceed-total W",
                    "repetition", "sentence-repeated W, claims-contradict W",
                    "across-years", "rectification-unmatched W, copied-from-last-year W");

    @Test
    void everyPromisedRuleHasItsSeverity() {
        Map<String, String> promised = new TreeMap<>();
        Map<String, String> kept = new TreeMap<>();
        PROMISED.forEach(
                (group, rules) -> {
                    for (String rule : rules.strip().split(",\\s+"))
                        promised.put(rule.split(" ")[0], group + " " + rule.split(" ")[1]);
                });
        for (var rule : Zhunsheng.rules().rules())
            if (promised.containsKey(rule.id()))
                kept.put(rule.id(), rule.group() + " " + rule.severity().name().charAt(0));
        assertEquals(
                lines(promised),
                lines(kept),
                "a published rule was renamed, moved or given another severity; "
                        + "ids and default severities are relied on from outside and stay");
    }

    @Test
    void everyPromisedRequirementIsInTheDefaultOutline() {
        var full = Zhunsheng.outline("full");
        var ids = new java.util.ArrayList<>(full.parts().stream().map(p -> p.id()).toList());
        ids.addAll(full.topics().stream().map(t -> t.id()).toList());
        var promised =
                List.of(
                        "rectification",
                        "achievements",
                        "shortcomings",
                        "first-responsible",
                        "next-year-plan",
                        "three-systems");
        assertEquals(
                promised,
                ids,
                "the six requirements of the outline “full” and their order are relied on from outside");
        assertEquals(
                List.of(), ids.stream().filter(id -> !Pattern.matches("[a-z-]+", id)).toList());
    }

    private static String lines(Map<String, String> rules) {
        StringBuilder lines = new StringBuilder();
        rules.forEach((id, how) -> lines.append(id).append(' ').append(how).append('\n'));
        return lines.toString();
    }
}
