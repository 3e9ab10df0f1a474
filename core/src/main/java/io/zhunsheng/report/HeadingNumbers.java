package io.zhunsheng.report;

import io.zhunsheng.text.Digits;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Series of headings whose numbers do not go on: gaps, repeats, fresh starts (序号不连续). */
final class HeadingNumbers {
    private static final int MOST_INLINE = 12;
    private static final int LONGEST_LEAD = 40;

    private final Node root;
    private final Map<Mark.Style, Integer> lastOf = new EnumMap<>(Mark.Style.class);
    private final List<NumberSlip> slips = new ArrayList<>();

    HeadingNumbers(Node root) {
        this.root = root;
    }

    /** One slip for each broken series. */
    List<NumberSlip> slips() {
        for (Node node : root.nodes()) if (node.children.size() > 1) under(node);
        return slips;
    }

    private void under(Node parent) {
        Map<Integer, List<Node>> series = new TreeMap<>();
        for (Node child : parent.children) {
            if (child.mark == null) continue;
            List<Node> ranked = series.get(child.rank);
            if (ranked == null) series.put(child.rank, ranked = new ArrayList<>());
            ranked.add(child);
        }
        for (List<Node> nodes : series.values()) {
            if (nodes.size() > 1 && !decimal(nodes)) check(parent, nodes);
            Node last = nodes.get(nodes.size() - 1);
            lastOf.put(last.mark.style(), last.mark.number());
        }
    }

    private static boolean decimal(List<Node> nodes) {
        for (Node node : nodes) if (decimal(node.line.text, node.mark.length())) return true;
        return false;
    }

    /** Whether a mark has a point between two figures: 1.1. */
    private static boolean decimal(String text, int length) {
        int point = Digits.end(text, 0);
        return point > 0
                && point + 1 < length
                && text.charAt(point) == '.'
                && Digits.at(text, point + 1);
    }

    private void check(Node parent, List<Node> series) {
        Node before = null;
        for (Node node : series) {
            int number = node.mark.number();
            int due = before == null ? 1 : before.mark.number() + 1;
            boolean right =
                    number == due
                            || before == null
                                    && number == lastOf.getOrDefault(node.mark.style(), 0) + 1;
            if (!right
                    && before != null
                    && number < due
                    && (again(series, node) || freshList(parent, before, node))) {
                if (number == 1 && parent == root) return;
                right = true;
                if (number == before.mark.number()) continue;
            }
            if (!right && number > due && inline(parent, before, node, due)) right = true;
            if (!right) {
                slips.add(
                        new NumberSlip(
                                "broken",
                                Numbers.written(node),
                                Numbers.like(node, due),
                                first(),
                                node.location()));
                return;
            }
            before = node;
        }
    }

    private boolean first() {
        return slips.isEmpty();
    }

    /** A heading the page prints twice, or a report printed twice. */
    private static boolean again(List<Node> series, Node node) {
        for (Node other : series)
            if (other != node
                    && other.mark.number() == node.mark.number()
                    && other.heading.equals(node.heading)) return true;
        return false;
    }

    /** A new list below the top level, or an enclosure, starts anew by right. */
    private boolean freshList(Node parent, Node before, Node node) {
        if (node.mark.number() != 1) return false;
        if (parent == root) return enclosed(before);
        for (Node child : parent.children)
            if (child.mark == null && child.number > before.number && child.number < node.number)
                return true;
        return leads(before);
    }

    private static boolean enclosed(Node before) {
        for (Node node : before.nodes())
            for (Line line : node.own) if (line.text.startsWith("附")) return true;
        return false;
    }

    /** Whether a line in a section or beneath may lead a list in. */
    private static boolean leads(Node before) {
        for (Node node : before.nodes())
            for (Line line : node.own)
                if (line.text.endsWith(":")
                        || line.length() <= LONGEST_LEAD
                                && !line.text.endsWith("。")
                                && !line.text.endsWith(";")) return true;
        return false;
    }

    /**
     * Whether the numbers left out stand within the lines between, so that only the line break is
     * missing.
     */
    private boolean inline(Node parent, Node before, Node node, int due) {
        if (node.mark.number() - due > MOST_INLINE) return false;
        int from = before == null ? parent.number : before.number;
        List<Stretch> between = new ArrayList<>();
        for (Node one : root.nodes())
            if (one.number >= from && one.number < node.number) between.addAll(Stretch.own(one));
        for (int missing = due; missing < node.mark.number(); missing++)
            if (!there(between, node.mark.style(), missing)) return false;
        return true;
    }

    private static boolean there(List<Stretch> between, Mark.Style style, int number) {
        for (Stretch stretch : between) if (Numbers.in(stretch.text(), style, number)) return true;
        return false;
    }
}
