package io.zhunsheng.report;

import io.zhunsheng.outline.Part;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Tells which sections speak only of the year before or after the one reported on. */
final class OtherYears {
    private final SectionParts sections;
    private final Map<Node, Boolean> known = new IdentityHashMap<>();

    /** The section last asked about: sentence by sentence, it is mostly the same. */
    private Node last;

    private boolean lastKnown;

    OtherYears(SectionParts sections) {
        this.sections = sections;
    }

    boolean in(Node node) {
        if (node == last) return lastKnown;
        Boolean other = known.get(node);
        if (other == null) known.put(node, other = only(sections.around(node)));
        last = node;
        lastKnown = other;
        return other;
    }

    private static boolean only(Set<Part> parts) {
        for (Part part : parts) if (part.year() == 0) return false;
        return !parts.isEmpty();
    }
}
