package io.zhunsheng.report;

import io.zhunsheng.outline.Part;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Counts the figures in the part of the outline that may be spread. */
final class Densities {
    private Densities() {}

    static List<Density> of(Reading reading, List<FigureText> stretches) {
        return reading.outline().parts().stream()
                .filter(Part::spread)
                .filter(p -> !sections(reading, p).isEmpty())
                .map(p -> density(reading, p, stretches))
                .toList();
    }

    private static Density density(Reading reading, Part part, List<FigureText> stretches) {
        List<Node> sections = sections(reading, part);
        Set<Node> within = Collections.newSetFromMap(new IdentityHashMap<>());
        sections.forEach(s -> s.all().forEach(within::add));
        int amounts =
                stretches.stream()
                        .filter(s -> within.contains(s.node()))
                        .mapToInt(s -> s.amounts().size())
                        .sum();
        int length = within.stream().flatMap(n -> n.own.stream()).mapToInt(Line::said).sum();
        return new Density(part.id(), amounts, length, sections.get(0).location());
    }

    private static List<Node> sections(Reading reading, Part part) {
        return reading.treatments().nodesOf(part);
    }
}
