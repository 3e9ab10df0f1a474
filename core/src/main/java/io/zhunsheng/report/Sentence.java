package io.zhunsheng.report;

import java.util.ArrayList;
import java.util.List;

/** A sentence within a line of a section, with years made relative to the report's for the cues. */
record Sentence(Node node, Line line, int from, int to, String text) {
    private static final String STOPS = "。!?";

    /** The sentences of a line. */
    static List<Sentence> of(Node node, Line line, Integer year) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean stop = STOPS.indexOf(line.text.charAt(i)) >= 0;
            if (!stop && i + 1 < line.length()) continue;
            if (i + 1 - from > 1) sentences.add(of(node, line, from, i + 1, year));
            from = i + 1;
        }
        return sentences;
    }

    private static Sentence of(Node node, Line line, int from, int to, Integer year) {
        return new Sentence(
                node,
                line,
                from,
                to,
                io.zhunsheng.outline.Years.relative(line.text.substring(from, to), year));
    }

    Location location() {
        return line.location(from, to, node.path());
    }

    /** The words as normalised, years as written. */
    String plain() {
        return line.text.substring(from, to);
    }
}
