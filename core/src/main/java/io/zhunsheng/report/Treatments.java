package io.zhunsheng.report;

import io.zhunsheng.outline.Outline;
import io.zhunsheng.outline.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds which stretch of the report treats which part of the outline (对应关系). */
final class Treatments {
    private final Outline outline;
    private final Node root;
    private final Prose prose;
    private final Announcement announcement;
    private final SectionParts sections;
    private final List<Treatment> found = new ArrayList<>();

    /**
     * @param sections takes down what each section turns out to be about
     */
    Treatments(
            Outline outline,
            Node root,
            Prose prose,
            Announcement announcement,
            SectionParts sections) {
        this.outline = outline;
        this.root = root;
        this.prose = prose;
        this.announcement = announcement;
        this.sections = sections;
    }

    /** From the top level down: what has a section of its own needs no passage. */
    List<Treatment> all() {
        List<Node> silent = new ArrayList<>();
        for (Node node : root.children) if (node.level == 1 && !announces(node)) silent.add(node);
        spread(thematic(silent));
        found.addAll(new LowerHeadings(prose, announcement, sections).in(root));
        List<Part> missing = missing();
        if (missing.isEmpty()) return found;
        Passages passages = new Passages(outline, root, prose, sections);
        for (Part part : missing) found.addAll(passages.of(part));
        return found;
    }

    /** Whether a top-level heading announces parts, or is of a kind that need not. */
    private boolean announces(Node node) {
        Set<Part> announced = announced(node);
        sections.about(node, announced);
        if (announced.isEmpty()) return outline.neutral().in(node.heading);
        boolean shared = announced.size() > 1;
        for (Part part : announced) {
            boolean says =
                    Substance.of(node) >= Substance.LEAST
                            && (!shared || prose.evidence(node, part));
            if (says) add(node, part, shared ? Manner.SHARED : Manner.OWN);
            else found.add(Treatment.of(node, part, Manner.EMPTY));
        }
        return true;
    }

    private Set<Part> announced(Node node) {
        Set<Part> announced = new LinkedHashSet<>();
        for (Map.Entry<Part, Integer> part : announcement.of(node.heading).entrySet())
            if (part.getValue() >= Announcement.STRONG
                    || prose.evidence(node, part.getKey())
                    || Substance.of(node) < Substance.LEAST) announced.add(part.getKey());
        return announced;
    }

    /**
     * The silent sections, less those near the report's end whose first words open a part that has
     * no section yet: these are its section.
     */
    private List<Node> thematic(List<Node> silent) {
        int all = root.children.size();
        List<Node> thematic = new ArrayList<>();
        for (Node node : silent) {
            boolean late = all > 1 && root.children.indexOf(node) >= all - 2;
            Part part = late ? prose.opens(node, outline.parts()) : null;
            if (part == null || taken(part)) thematic.add(node);
            else {
                sections.about(node, List.of(part));
                add(node, part, Manner.OWN);
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
        List<Node> saying = new ArrayList<>();
        int said = 0;
        for (Node node : thematic) {
            sections.about(node, List.of(part));
            int says = Substance.of(node);
            if (says < Substance.LEAST || announcement.topical(node.heading)) continue;
            saying.add(node);
            said += says;
        }
        if (saying.isEmpty() || taken(part)) return;
        if (saying.size() == 1 && said * 5 < Math.max(1, Substance.of(root))) return;
        for (Node node : saying) add(node, part, Manner.THEMATIC);
    }

    private Part spread() {
        for (Part part : outline.parts()) if (part.spread()) return part;
        return null;
    }

    private void add(Node node, Part part, Manner manner) {
        found.add(Treatment.of(node, part, manner));
        sections.deals(node, part);
    }

    /** The parts nothing found so far deals with. */
    private List<Part> missing() {
        List<Part> missing = new ArrayList<>();
        for (Part part : outline.parts()) if (!dealtWith(part)) missing.add(part);
        return missing;
    }

    private boolean dealtWith(Part part) {
        for (Treatment treatment : found)
            if (treatment.part().equals(part.id()) && treatment.deals()) return true;
        return false;
    }
}
