package io.zhunsheng.report;

import io.zhunsheng.outline.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Counts the figures in the part of the outline that may be spread. */
final class Densities {
    private Densities() {}

    static List<Density> of(Reading reading, List<FigureText> stretches) {
        List<Density> densities = new ArrayList<>();
        for (Part part : reading.outline().parts()) {
            if (!part.spread()) continue;
            List<Node> sections = reading.sections().dealingWith(part);
            if (!sections.isEmpty()) densities.add(density(part, sections, stretches));
        }
        return densities;
    }

    private static Density density(Part part, List<Node> sections, List<FigureText> stretches) {
        Set<Node> within = Collections.newSetFromMap(new IdentityHashMap<>());
        int length = 0;
        for (Node section : sections)
            for (Node node : section.nodes()) if (within.add(node)) length += said(node);
        int amounts = 0;
        for (FigureText stretch : stretches)
            if (within.contains(stretch.node())) amounts += stretch.amounts().size();
        return new Density(part.id(), amounts, length, sections.get(0).location());
    }

    private static int said(Node node) {
        int said = 0;
        for (Line line : node.own) said += line.said();
        return said;
    }
}
