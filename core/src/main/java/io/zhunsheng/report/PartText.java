package io.zhunsheng.report;

import io.zhunsheng.outline.Part;
import java.util.ArrayList;
import java.util.List;

/** The text that deals with a part, be it a section of its own, a lower one or a passage. */
final class PartText {
    private static final int MOST_LINES = 8;

    /** No part has as many; one passage of thousands may lie within the other. */
    private static final int MOST = 5_000;

    private final Reading reading;
    private final Part part;

    PartText(Reading reading, Part part) {
        this.reading = reading;
        this.part = part;
    }

    /** The sections, where there are any. */
    List<Node> nodes() {
        return reading.sections().dealingWith(part);
    }

    /** The first treatment that deals with the part, or null. */
    Treatment first() {
        return reading.treated().stream()
                .filter(t -> t.part().equals(part.id()) && t.deals())
                .findFirst()
                .orElse(null);
    }

    /** The lower sections of one that deals with the part, those of other parts left out. */
    static List<Node> children(Reading reading, Part part, Node node) {
        boolean lower = !reading.sections().around(node).contains(part);
        return node.children.stream()
                .filter(child -> lower || reading.sections().around(child).contains(part))
                .toList();
    }

    /** Its sentences. */
    List<Sentence> sentences() {
        List<Sentence> found = new ArrayList<>();
        for (Node node : nodes()) gather(node, found);
        if (nodes().isEmpty())
            for (Treatment t : reading.treated())
                if (t.part().equals(part.id()) && t.lower()) passage(t, found);
        return found;
    }

    private void gather(Node node, List<Sentence> found) {
        for (Line line : node.own) found.addAll(reading.prose().of(node, line));
        for (Node child : children(reading, part, node)) gather(child, found);
    }

    /** A passage runs to the end of its paragraph, and over the paragraphs of the list it opens. */
    private void passage(Treatment t, List<Sentence> found) {
        Line at = null;
        int lines = 0;
        for (Sentence s : reading.prose().of(reading.root())) {
            if (found.size() >= MOST) return;
            boolean within = within(t, s.line().number(s.from()), s.line().column(s.from()));
            if (at == null && within) at = s.line();
            if (at == null || s.node().number != t.section()) continue;
            if (s.line() != at && (t.manner() != Manner.PASSAGE || ++lines > MOST_LINES)) return;
            if (s.line() != at || within) found.add(s);
        }
    }

    private static boolean within(Treatment t, int line, int column) {
        return line == t.location().line()
                && column >= t.location().column()
                && (t.manner() == Manner.PASSAGE || column <= t.location().endColumn());
    }
}
