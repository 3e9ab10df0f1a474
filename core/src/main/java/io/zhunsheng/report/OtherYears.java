package io.zhunsheng.report;

import java.util.IdentityHashMap;
import java.util.Map;

/** Tells which sections speak only of the year before or after the one reported on. */
final class OtherYears {
    private final Treatments treatments;
    private final Map<Node, Boolean> known = new IdentityHashMap<>();

    OtherYears(Treatments treatments) {
        this.treatments = treatments;
    }

    boolean in(Node node) {
        return known.computeIfAbsent(
                node,
                n -> {
                    var around = treatments.partsAround(n);
                    return !around.isEmpty() && around.stream().allMatch(p -> p.year() != 0);
                });
    }
}
