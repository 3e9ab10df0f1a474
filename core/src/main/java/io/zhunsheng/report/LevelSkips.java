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
        List<Node> numbered = new ArrayList<>();
        for (Node node : root.nodes()) if (node.mark != null) numbered.add(node);
        List<NumberSlip> slips = new ArrayList<>();
        if (beginsBelow(root, numbered))
            slips.add(slip(root.children.get(0), Style.CHINESE, slips));
        for (Node node : numbered) {
            Node parent = node.parent;
            if (parent.mark == null || !node.clear || node.mark.number() != 1) continue;
            Style between = BETWEEN.get(parent.mark.style());
            int left = between == null ? 0 : node.mark.style().ordinal() - between.ordinal();
            // 1. straight under 一、 is so common that more must tell: (一) with 1. beneath it.
            boolean strict = left > 1 || left == 1 && between == Style.ARABIC;
            if (strict && any(numbered, between, parent.mark.style())
                    || left == 1
                            && inUse(numbered, parent.mark.style(), between, node.mark.style()))
                slips.add(slip(node, between, slips));
        }
        return slips;
    }

    private static boolean beginsBelow(Node root, List<Node> numbered) {
        if (root.children.size() < 2) return false;
        for (Node child : root.children)
            if (child.mark == null || child.mark.style() != Style.CHINESE_BRACKETED) return false;
        for (Node node : numbered)
            if (node.mark.style() == Style.CHINESE || node.mark.style() == Style.CHAPTER)
                return false;
        return true;
    }

    private static boolean any(List<Node> numbered, Style style, Style parent) {
        for (Node node : numbered) if (under(node, style, parent)) return true;
        return false;
    }

    private static boolean under(Node node, Style style, Style parent) {
        return node.mark.style() == style
                && node.parent.mark != null
                && node.parent.mark.style() == parent;
    }

    /** Whether the report has the level in between elsewhere, with the lower one beneath it. */
    private static boolean inUse(List<Node> numbered, Style high, Style between, Style low) {
        for (Node node : numbered)
            if (under(node, low, between) && under(node.parent, between, high)) return true;
        return false;
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
