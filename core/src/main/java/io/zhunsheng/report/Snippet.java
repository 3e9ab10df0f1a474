package io.zhunsheng.report;

import io.zhunsheng.text.Openings;
import java.util.ArrayList;
import java.util.List;

/** A title line, heading or sentence in which names and terms are looked for (文段). */
record Snippet(Line line, int from, String text, Node node) {
    /** All of a report, in reading order. */
    static List<Snippet> of(Reading reading) {
        List<Snippet> all = new ArrayList<>();
        Front front = reading.front();
        for (int i = Math.max(0, front.from()); i < front.to(); i++) {
            Line line = reading.lines().get(i);
            all.add(new Snippet(line, 0, line.text, null));
        }
        for (Node node : reading.root().nodes()) {
            if (node.line != null && node.headingEnd > 0)
                all.add(
                        new Snippet(
                                node.line, 0, node.line.text.substring(0, node.headingEnd), node));
            for (Line line : node.own)
                for (Sentence s : reading.prose().of(node, line))
                    all.add(new Snippet(line, s.from(), s.plain(), node));
        }
        return all;
    }

    /** Where words may begin in it. */
    int[] openings(Openings openings) {
        return openings.in(line.letters(), from, from + text.length());
    }

    Location location(int start, int end) {
        return line.location(from + start, from + end, node == null ? null : node.path());
    }

    /** The words as they stood in the file. */
    String raw(int start, int end) {
        return line.raw(from + start, from + end - 1);
    }

    /** The headings that lead here, in their own words. */
    String headings() {
        StringBuilder headings = new StringBuilder();
        for (Node above = node; above != null && above.line != null; above = above.parent)
            headings.append(above.heading).append('/');
        return headings.toString();
    }
}
