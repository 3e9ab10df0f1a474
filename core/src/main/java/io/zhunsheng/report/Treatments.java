package io.zhunsheng.report;

import io.zhunsheng.outline.Outline;
import io.zhunsheng.outline.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds which stretch of the report treats which part of the outline (对应关系). */
final class Treatments {
    private final Outline outline;
    private final Node root;
    private final Announcement announcement;
    private final Prose prose;
    private final Map<Node, Set<Part>> partsOfTop = new HashMap<>();
    private final List<Treatment> found = new ArrayList<>();
    private final Map<String, List<Node>> nodes = new HashMap<>();

    Treatments(Outline outline, Node root, Prose prose, Announcement announcement) {
        this.outline = outline;
        this.root = root;
        this.prose = prose;
        this.announcement = announcement;
    }

    List<Treatment> all() {
        List<Node> silent = new ArrayList<>();
        for (Node node : root.children) {
            if (node.level != 1) partsOfTop.put(node, new HashSet<>());
            else if (!top(node)) silent.add(node);
        }
        List<Node> thematic = opened(silent);
        spread(thematic);
        for (Node node : root.children) lower(node, node.level == 1 ? 0 : 1);
        List<Part> missing = new ArrayList<>(outline.parts());
        for (Treatment treatment : found) if (treatment.deals()) without(missing, treatment.part());
        if (missing.isEmpty()) return found;
        Passages passages = new Passages(outline, root, prose, this);
        for (Part part : missing) found.addAll(passages.of(part));
        return found;
    }

    private static void without(List<Part> parts, String id) {
        for (int i = 0; i < parts.size(); i++)
            if (parts.get(i).id().equals(id)) {
                parts.remove(i);
                return;
            }
    }

    /**
     * The parts a section is about: those its own or a higher heading announces, of those of the
     * top level.
     */
    Set<Part> partsAround(Node node) {
        Set<Part> top = partsOfTop.getOrDefault(node.top(), Set.of());
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

    /** Whether a section stands beneath a lower heading that deals with one of these parts. */
    boolean ahead(Node node, Set<String> parts) {
        for (Node above = node; above != null && above.line != null; above = above.parent)
            for (String part : parts)
                if (nodes.getOrDefault(part, List.of()).contains(above) && above.level > 1)
                    return true;
        return false;
    }

    /** The sections that deal with a part, for what is asked of their text. */
    List<Node> nodesOf(Part part) {
        return nodes.getOrDefault(part.id(), List.of());
    }

    private boolean top(Node node) {
        Map<Part, Integer> announced = announced(node);
        partsOfTop.put(node, new HashSet<>(announced.keySet()));
        if (announced.isEmpty()) return outline.neutral().in(node.heading);
        for (Part part : announced.keySet()) {
            boolean shared = announced.size() > 1;
            boolean says =
                    Substance.of(node) >= Substance.LEAST
                            && (!shared || prose.evidence(node, part));
            add(part, says ? (shared ? Manner.SHARED : Manner.OWN) : Manner.EMPTY, node);
        }
        return true;
    }

    private Map<Part, Integer> announced(Node node) {
        Map<Part, Integer> announced = new LinkedHashMap<>();
        for (Map.Entry<Part, Integer> part : announcement.of(node.heading).entrySet())
            if (part.getValue() >= 3
                    || prose.evidence(node, part.getKey())
                    || Substance.of(node) < Substance.LEAST)
                announced.put(part.getKey(), part.getValue());
        return announced;
    }

    /**
     * Sections whose heading is silent but whose first words open a part that has no section yet.
     */
    private List<Node> opened(List<Node> silent) {
        List<Node> thematic = new ArrayList<>();
        for (int i = 0; i < silent.size(); i++) {
            Node node = silent.get(i);
            boolean late =
                    root.children.indexOf(node) >= root.children.size() - 2
                            && root.children.size() > 1;
            Part part = late ? prose.opens(node, outline.parts()) : null;
            if (part == null || taken(part)) thematic.add(node);
            else {
                partsOfTop.get(node).add(part);
                add(part, Manner.OWN, node);
            }
        }
        return thematic;
    }

    /** Whether a top-level section deals with a part already. */
    private boolean taken(Part part) {
        for (Treatment treatment : found)
            if (treatment.part().equals(part.id()) && treatment.top()) return true;
        return false;
    }

    /**
     * Thematic sections make up the part that may be spread, unless there is but one and it is a
     * topic's.
     */
    private void spread(List<Node> thematic) {
        Part part = spread();
        if (part == null) return;
        boolean own = taken(part);
        List<Node> saying = new ArrayList<>();
        int said = 0;
        for (Node node : thematic) {
            partsOfTop.get(node).add(part);
            int says = Substance.of(node);
            if (says < Substance.LEAST || announcement.topical(node.heading)) continue;
            saying.add(node);
            said += says;
        }
        if (own || saying.isEmpty()) return;
        if (saying.size() == 1 && said * 5 < Math.max(1, Substance.of(root))) return;
        for (Node node : saying) add(part, Manner.THEMATIC, node);
    }

    private Part spread() {
        for (Part part : outline.parts()) if (part.spread()) return part;
        return null;
    }

    /** Headings below the top level, and run-in headings within paragraphs. */
    private void lower(Node node, int depth) {
        if (depth > 0) lowerHeading(node);
        for (Line line : node.own) {
            for (Prose.RunIn runIn : prose.runIns(node, line))
                for (Part part : announcement.strong(runIn.heading())) runIn(part, runIn, node);
        }
        for (Node child : node.children) lower(child, depth + 1);
    }

    private void runIn(Part part, Prose.RunIn runIn, Node node) {
        if (!allowed(part, node)) return;
        String text = runIn.text();
        if (Substance.more(text, part.passages().substance()))
            found.add(
                    new Treatment(
                            part.id(),
                            Manner.RUN_IN,
                            node.number,
                            runIn.heading(),
                            Substance.of(text),
                            runIn.location()));
    }

    private void lowerHeading(Node node) {
        if (!node.clear) return;
        for (Part part : announcement.strong(node.heading)) {
            if (!allowed(part, node) || dealtAbove(part, node)) continue;
            String text = text(node);
            boolean says =
                    Substance.of(node) >= Substance.LEAST
                            && Substance.more(text, part.passages().substance());
            if (says) add(part, Manner.LOWER, node);
            else if (Substance.of(node) < Substance.LEAST) add(part, Manner.EMPTY, node);
        }
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node each : node.nodes()) for (Line line : each.own) text.append(line.text);
        return text.toString();
    }

    private boolean allowed(Part part, Node node) {
        Set<Part> around = partsAround(node);
        return !around.contains(part) && part.passages().within(around);
    }

    private boolean dealtAbove(Part part, Node node) {
        for (Node above = node.parent; above != null; above = above.parent)
            if (nodesOf(part).contains(above)) return true;
        return false;
    }

    private void add(Part part, Manner manner, Node node) {
        found.add(
                new Treatment(
                        part.id(),
                        manner,
                        node.number,
                        node.words(),
                        Substance.of(node),
                        node.location()));
        if (!manner.deals()) return;
        List<Node> dealing = nodes.get(part.id());
        if (dealing == null) nodes.put(part.id(), dealing = new ArrayList<>());
        dealing.add(node);
    }
}
