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
        char[] letters = line.text.toCharArray();
        int from = 0;
        for (int i = 0; i < letters.length; i++) {
            if (!stop(letters[i]) && i + 1 < letters.length) continue;
            if (i + 1 - from > 1) sentences.add(prose.sentence(node, line, letters, from, i + 1));
            from = i + 1;
        }
        return sentences;
    }

    private static boolean stop(char c) {
        return c == '。' || c == '!' || c == '?';
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
