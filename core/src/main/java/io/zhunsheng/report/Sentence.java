package io.zhunsheng.report;

import io.zhunsheng.outline.Cues;
import io.zhunsheng.outline.Scanned;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence within a line of a section.
 *
 * @param written the words as normalised, years as written
 * @param relative the words with years made relative to the report's, for the cues
 */
record Sentence(Node node, Line line, int from, int to, Scanned written, Scanned relative) {
    /** The sentences of a line. */
    static List<Sentence> of(Node node, Line line, Prose prose) {
        List<Sentence> sentences = new ArrayList<>();
        String text = line.text;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean stop = c == '。' || c == '!' || c == '?';
            if (!stop && i + 1 < text.length()) continue;
            if (i + 1 - from > 1) sentences.add(prose.sentence(node, line, from, i + 1));
            from = i + 1;
        }
        return sentences;
    }

    String plain() {
        return written.text();
    }

    String text() {
        return relative.text();
    }

    /** Whether one of the cues stands in it, years made relative. */
    boolean says(Cues cues) {
        return relative.says(cues);
    }

    Location location() {
        return line.location(from, to, node.path());
    }
}
