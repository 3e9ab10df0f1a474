package io.zhunsheng.report;

import io.zhunsheng.outline.Years;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence within a line of a section.
 *
 * @param plain the words as normalised, years as written
 * @param text the words with years made relative to the report's, for the cues
 */
record Sentence(Node node, Line line, int from, int to, String plain, String text) {
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
        String plain = line.text.substring(from, to);
        return new Sentence(node, line, from, to, plain, Years.relative(plain, year));
    }

    Location location() {
        return line.location(from, to, node.path());
    }
}
