package io.zhunsheng.report;

import io.zhunsheng.text.Signs;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Series of headings whose numbers do not go on: gaps, repeats, fresh starts (序号不连续). */
final class HeadingNumbers {
    private static final Signs DIGITS = Signs.of("0123456789");
    private static final int MOST_INLINE = 12;

    private final Node root;
    private final Map<Mark.Style, Integer> lastOf = new EnumMap<>(Mark.Style.class);
    private final List<NumberSlip> slips = new ArrayList<>();

    HeadingNumbers(Node root) {
        this.root = root;
    }

    /** One slip for each broken series. */
    List<NumberSlip> slips() {
        root.all().filter(n -> n.children.size() > 1).forEach(this::under);
        return slips;
    }

    private void under(Node parent) {
        Map<Integer, List<Node>> series = new TreeMap<>();
        for (Node child : parent.children)
            if (child.mark != null)
                series.computeIfAbsent(child.rank, k -> new ArrayList<>()).add(child);
        for (List<Node> nodes : series.values()) {
            boolean decimal = nodes.stream().anyMatch(n -> decimal(n.markText()));
            if (nodes.size() > 1 && !decimal) check(parent, nodes);
            Node last = nodes.get(nodes.size() - 1);
            lastOf.put(last.mark.style(), last.mark.number());
        }
    }

    /** Whether a mark has a point between two figures: 1.1. */
    private static boolean decimal(String mark) {
        int point = DIGITS.notIn(mark, 0);
        return point > 0
                && point + 1 < mark.length()
                && mark.charAt(point) == '.'
                && DIGITS.has(mark.charAt(point + 1));
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
        return series.stream()
                .anyMatch(
                        n ->
                                n != node
                                        && n.mark.number() == node.mark.number()
                                        && n.heading.equals(node.heading));
    }

    /** A new list below the top level, or an enclosure, starts anew by right. */
    private boolean freshList(Node parent, Node before, Node node) {
        if (node.mark.number() != 1) return false;
        List<Line> between = before.lines().toList();
        boolean lead =
                between.stream()
                        .anyMatch(
                                l ->
                                        l.text.endsWith(":")
                                                || l.length() <= 40
                                                        && !l.text.endsWith("。")
                                                        && !l.text.endsWith(";"));
        boolean heading =
                parent.children.stream()
                        .anyMatch(
                                n ->
                                        n.mark == null
                                                && n.number > before.number
                                                && n.number < node.number);
        boolean enclosed = between.stream().anyMatch(l -> l.text.startsWith("附"));
        return parent == root ? enclosed : lead || heading;
    }

    /**
     * Whether the numbers left out stand within the lines between, so that only the line break is
     * missing.
     */
    private boolean inline(Node parent, Node before, Node node, int due) {
        if (node.mark.number() - due > MOST_INLINE) return false;
        for (int missing = due; missing < node.mark.number(); missing++) {
            int number = missing;
            boolean there =
                    root.all()
                            .filter(
                                    n ->
                                            (before == null
                                                            ? n.number >= parent.number
                                                            : n.number >= before.number)
                                                    && n.number < node.number)
                            .flatMap(n -> Stretch.own(n).stream())
                            .anyMatch(s -> Numbers.in(s.text(), node.mark.style(), number));
            if (!there) return false;
        }
        return true;
    }
}
