package io.zhunsheng.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A whole line of the text with the section it stands in; a heading with text behind it is one
 * line.
 */
record Stretch(Node node, Line line) {
    /** The lines of a section and of everything beneath it, in reading order. */
    static List<Stretch> of(Node root) {
        List<Stretch> all = new ArrayList<>();
        for (Node node : root.nodes()) own(node, all);
        return all;
    }

    /** The lines of a section alone, its heading's first. */
    static List<Stretch> own(Node node) {
        List<Stretch> own = new ArrayList<>();
        own(node, own);
        return own;
    }

    private static void own(Node node, List<Stretch> all) {
        if (node.line != null) all.add(new Stretch(node, node.line));
        for (int i = 0; i < node.own.size(); i++) {
            Line line = node.own.get(i);
            boolean rest =
                    i == 0
                                    && node.line != null
                                    && line.length() < node.line.length()
                                    && node.line.text.endsWith(line.text)
                            || line == node.line;
            if (!rest) all.add(new Stretch(node, line));
        }
    }

    String text() {
        return line.text;
    }

    Location location(int from, int to) {
        return line.location(from, to, node.path());
    }
}
