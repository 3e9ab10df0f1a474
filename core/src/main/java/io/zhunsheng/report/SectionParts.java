package io.zhunsheng.report;

import io.zhunsheng.outline.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which parts of the outline the sections of a report are about, and which deal with them. */
final class SectionParts {
    private final Announcement announcement;
    private final Map<Node, Set<Part>> ofTop = new HashMap<>();
    private final Map<String, List<Node>> dealing = new HashMap<>();

    SectionParts(Announcement announcement) {
        this.announcement = announcement;
    }

    /** Takes down what a top-level section is about, besides what is known of it. */
    void about(Node top, Collection<Part> parts) {
        Set<Part> known = ofTop.get(top);
        if (known == null) ofTop.put(top, new HashSet<>(parts));
        else known.addAll(parts);
    }

    /** Takes down that a section deals with a part. */
    void deals(Node node, Part part) {
        List<Node> nodes = dealing.get(part.id());
        if (nodes == null) dealing.put(part.id(), nodes = new ArrayList<>());
        nodes.add(node);
    }

    /**
     * The parts a section is about: those its own or a higher heading announces, of those of the
     * top level.
     */
    Set<Part> around(Node node) {
        Set<Part> top = ofTop.getOrDefault(node.top(), Set.of());
        if (top.size() < 2) return top;
        for (Node above = node;
                above != null && above.line != null && above.level > 1;
                above = above.parent) {
            Set<Part> own = new HashSet<>(announcement.of(above.heading).keySet());
            own.retainAll(top);
            if (!own.isEmpty()) return own;
        }
        return top;
    }

    /** Whether a passage or lower heading on a part may stand in a section. */
    boolean admit(Node node, Part part) {
        Set<Part> around = around(node);
        return !around.contains(part) && part.passages().within(around);
    }

    /** The sections that deal with a part, for what is asked of their text. */
    List<Node> dealingWith(Part part) {
        return dealingWith(part.id());
    }

    private List<Node> dealingWith(String part) {
        return dealing.getOrDefault(part, List.of());
    }

    /** Whether a section stands beneath one that deals with a part. */
    boolean beneath(Node node, Part part) {
        for (Node above = node.parent; above != null; above = above.parent)
            if (dealingWith(part).contains(above)) return true;
        return false;
    }

    /** Whether a section is or stands beneath a lower one that deals with one of these parts. */
    boolean within(Node node, Set<String> parts) {
        for (Node above = node; above != null && above.line != null; above = above.parent)
            for (String part : parts)
                if (dealingWith(part).contains(above) && above.level > 1) return true;
        return false;
    }
}
