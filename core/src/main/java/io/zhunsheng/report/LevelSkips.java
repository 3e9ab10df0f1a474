package io.zhunsheng.report;

import io.zhunsheng.report.Mark.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Headings that leave a level out: 1. or (1) straight under 一、 where (一) is in use, or a report
 * that begins at (一).
 */
final class LevelSkips {
    private static final Map<Style, Style> BETWEEN =
            Map.of(Style.CHINESE, Style.CHINESE_BRACKETED, Style.CHINESE_BRACKETED, Style.ARABIC);
    private static final Map<Style, String> FIRST =
            Map.of(Style.CHINESE, "一、", Style.CHINESE_BRACKETED, "（一）", Style.ARABIC, "1.");

    private LevelSkips() {}

    static List<NumberSlip> in(Node root) {
        List<Node> numbered = root.all().filter(n -> n.mark != null).toList();
        List<NumberSlip> slips = new ArrayList<>();
        if (beginsBelow(root, numbered))
            slips.add(slip(root.children.get(0), Style.CHINESE, slips));
        for (Node node : numbered) {
            Node parent = node.parent;
            if (parent.mark == null || !node.clear || node.mark.number() != 1) continue;
            Style between = BETWEEN.get(parent.mark.style());
            int left = between == null ? 0 : node.mark.style().ordinal() - between.ordinal();
            boolean two =
                    left > 1
                            && numbered.stream()
                                    .anyMatch(n -> under(n, between, parent.mark.style()));
            if (two
                    || left == 1
                            && inUse(numbered, parent.mark.style(), between, node.mark.style()))
                slips.add(slip(node, between, slips));
        }
        return slips;
    }

    private static boolean beginsBelow(Node root, List<Node> numbered) {
        boolean all =
                root.children.size() >= 2
                        && root.children.stream()
                                .allMatch(
                                        n ->
                                                n.mark != null
                                                        && n.mark.style()
                                                                == Style.CHINESE_BRACKETED);
        return all
                && numbered.stream()
                        .noneMatch(
                                n ->
                                        n.mark.style() == Style.CHINESE
                                                || n.mark.style() == Style.CHAPTER);
    }

    private static boolean under(Node node, Style style, Style parent) {
        return node.mark.style() == style
                && node.parent.mark != null
                && node.parent.mark.style() == parent;
    }

    /** Whether the report has the level in between elsewhere, with the lower one beneath it. */
    private static boolean inUse(List<Node> numbered, Style high, Style between, Style low) {
        return numbered.stream()
                .anyMatch(n -> under(n, low, between) && under(n.parent, between, high));
    }

    private static NumberSlip slip(Node node, Style left, List<NumberSlip> slips) {
        return new NumberSlip(
                "skipped",
                Numbers.written(node),
                FIRST.get(left),
                slips.isEmpty(),
                node.location());
    }
}
