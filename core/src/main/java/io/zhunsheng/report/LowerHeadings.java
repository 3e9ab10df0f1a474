package io.zhunsheng.report;

import io.zhunsheng.outline.Part;
import java.util.ArrayList;
import java.util.List;

/** Finds what treats a part below the top level: lower headings, and those run into paragraphs. */
final class LowerHeadings {
    private final Prose prose;
    private final Announcement announcement;
    private final SectionParts sections;
    private final List<Treatment> found = new ArrayList<>();

    LowerHeadings(Prose prose, Announcement announcement, SectionParts sections) {
        this.prose = prose;
        this.announcement = announcement;
        this.sections = sections;
    }

    List<Treatment> in(Node root) {
        for (Node node : root.children) look(node);
        return found;
    }

    private void look(Node node) {
        if (node.level > 1 && node.clear) heading(node);
        for (Line line : node.own)
            for (Prose.RunIn runIn : prose.runIns(node, line))
                for (Part part : announcement.strong(runIn.heading())) runIn(part, runIn);
        for (Node child : node.children) look(child);
    }

    private void heading(Node node) {
        for (Part part : announcement.strong(node.heading)) {
            if (!sections.admit(node, part) || sections.beneath(node, part)) continue;
            boolean brief = Substance.of(node) < Substance.LEAST;
            boolean sentence = brief && sentence(node);
            if (sentence && ahead(node, part)) continue;
            String text = sentence ? node.heading : text(node);
            boolean says = sentence || !brief;
            if (says && Substance.more(text, part.passages().substance())) {
                found.add(Treatment.of(node, part, Manner.LOWER));
                sections.deals(node, part);
            } else if (brief) found.add(Treatment.of(node, part, Manner.EMPTY));
        }
    }

    /** Whether a section looks further ahead than the part, so that what it says is still to do. */
    private boolean ahead(Node node, Part part) {
        for (Part around : sections.around(node)) if (around.year() > part.year()) return true;
        return false;
    }

    /** Whether the heading is a numbered sentence, after which nothing need come. */
    private static boolean sentence(Node node) {
        return node.line.text.endsWith("。") || node.line.text.endsWith(";");
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node each : node.nodes()) for (Line line : each.own) text.append(line.text);
        return text.toString();
    }

    private void runIn(Part part, Prose.RunIn runIn) {
        Node node = runIn.node();
        String text = runIn.text();
        if (sections.admit(node, part) && Substance.more(text, part.passages().substance()))
            found.add(
                    new Treatment(
                            part.id(),
                            Manner.RUN_IN,
                            node.number,
                            runIn.heading(),
                            Substance.of(text),
                            runIn.location()));
    }
}
