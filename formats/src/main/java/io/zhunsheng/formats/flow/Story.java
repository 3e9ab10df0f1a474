package io.zhunsheng.formats.flow;

import java.util.ArrayList;
import java.util.List;

/** A text that runs on: the body of a file, a text box, a note. */
final class Story {
    private static final int MOST_BLANKS = 20;

    final StringBuilder text = new StringBuilder();
    final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> anchored = new ArrayList<>();
    private List<String> lines = new ArrayList<>(1);

    /** A line without text would only be one more blank paragraph. */
    void line() {
        if (!text.toString().isBlank()) lines.add(wellFormed(text));
        text.setLength(0);
    }

    void end(int level, boolean cell) {
        if (lines.isEmpty() || !text.toString().isBlank()) lines.add(wellFormed(text));
        finish(level, cell);
    }

    void drop() {
        lines.clear();
        anchored.clear();
        finish(0, false);
    }

    void anchor(Story aside) {
        for (Piece piece : aside.pieces) anchored.add(piece.anchor());
    }

    void close() {
        if (!lines.isEmpty() || !text.isEmpty()) end(0, false);
        pieces.addAll(anchored);
    }

    /** Hides the title of a table of contents that begins behind the last paragraph. */
    void untitle() {
        int least = Math.max(0, pieces.size() - MOST_BLANKS);
        for (int i = pieces.size() - 1; i >= least; i--) {
            Piece piece = pieces.get(i);
            if (piece.titlesContents()) pieces.set(i, piece.hide());
            if (piece.hidden() || !piece.blank()) return;
        }
    }

    private void finish(int level, boolean cell) {
        pieces.add(new Piece(level, lines, cell, false));
        pieces.addAll(anchored);
        anchored.clear();
        lines = new ArrayList<>(1);
        text.setLength(0);
    }

    /** A surrogate without its partner cannot be written again in any encoding. */
    private static String wellFormed(StringBuilder text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) continue;
            if (Character.charCount(text.codePointAt(i)) == 2) i++;
            else text.setCharAt(i, '\uFFFD');
        }
        return text.toString();
    }
}
