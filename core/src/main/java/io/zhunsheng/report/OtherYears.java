package io.zhunsheng.report;

import io.zhunsheng.outline.Part;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Tells which sections speak only of the year before or after the one reported on. */
final class OtherYears {
    private final Treatments treatments;
    private final Map<Node, Boolean> known = new IdentityHashMap<>();

    /** The section last asked about: sentence by sentence, it is mostly the same. */
    private Node last;

    private boolean lastKnown;

    OtherYears(Treatments treatments) {
        this.treatments = treatments;
    }

    boolean in(Node node) {
        if (node == last) return lastKnown;
        Boolean other = known.get(node);
        if (other == null) known.put(node, other = only(treatments.partsAround(node)));
        last = node;
        lastKnown = other;
        return other;
    }

    private static boolean only(Set<Part> parts) {
        for (Part part : parts) if (part.year() == 0) return false;
        return !parts.isEmpty();
    }
}
