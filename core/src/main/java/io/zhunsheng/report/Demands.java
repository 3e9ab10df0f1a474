package io.zhunsheng.report;

import io.zhunsheng.outline.Aspect;
import io.zhunsheng.outline.Outline;
import io.zhunsheng.outline.Part;
import io.zhunsheng.outline.Topic;
import java.util.ArrayList;
import java.util.List;

/** What the outline demands of one report, each with the place where it belongs. */
final class Demands {
    private final Outline outline;
    private final Node root;
    private final Integer year;
    private final TitleBlock block;

    Demands(Outline outline, Node root, Integer year, TitleBlock block) {
        this.outline = outline;
        this.root = root;
        this.year = year;
        this.block = block;
    }

    List<Demand> of(List<Treatment> treated) {
        List<Demand> demands = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (Part part : outline.parts()) {
            if (part.demandedIn(year))
                demands.add(
                        new Demand(
                                part.id(),
                                Demand.Kind.PART,
                                part.title(),
                                part.shortfall(),
                                part.source(),
                                part.spread(),
                                before.size(),
                                part.thin(),
                                aspects(part),
                                place(treated, before)));
            before.add(part.id());
        }
        for (Topic topic : outline.topics())
            if (topic.demandedIn(year))
                demands.add(
                        new Demand(
                                topic.id(),
                                Demand.Kind.TOPIC,
                                topic.title(),
                                topic.shortfall(),
                                topic.source(),
                                true,
                                outline.parts().size(),
                                0,
                                List.of(),
                                place(treated, firstSpread())));
        return demands;
    }

    private static List<String> aspects(Part part) {
        List<String> ids = new ArrayList<>();
        for (Aspect aspect : part.aspects()) ids.add(aspect.id());
        return ids;
    }

    private List<String> firstSpread() {
        List<String> ids = new ArrayList<>();
        for (Part part : outline.parts()) if (part.spread()) ids.add(part.id());
        return ids;
    }

    /**
     * The end of the last section that treats one of the parts before it, or of the text before the
     * first heading.
     */
    private Location place(List<Treatment> treated, List<String> before) {
        Treatment last = null;
        for (Treatment t : treated)
            if (t.top()
                    && before.contains(t.part())
                    && (last == null || t.section() > last.section())) last = t;
        if (last != null) return end(node(last.section()));
        if (!root.own.isEmpty()) return end(root.own.get(root.own.size() - 1), null);
        return block.location();
    }

    private Node node(int number) {
        for (Node node : root.nodes()) if (node.number == number) return node;
        return root;
    }

    private static Location end(Node node) {
        return end(node.last(), node.path());
    }

    private static Location end(Line line, String path) {
        return line.location(Math.max(0, line.length() - 20), line.length(), path);
    }
}
