package io.zhunsheng.formats.flow;

import java.util.ArrayList;
import java.util.List;

/** A text that runs on: the body of a file, a text box, a note. */
final class Story {
    final StringBuilder text = new StringBuilder();
    final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> anchored = new ArrayList<>();
    private List<String> lines = new ArrayList<>(1);

    /** A line without text would only be one more blank paragraph. */
    void line() {
        if (!text.toString().isBlank()) lines.add(text.toString());
        text.setLength(0);
    }

    void end(int level, boolean cell) {
        if (lines.isEmpty() || !text.toString().isBlank()) lines.add(text.toString());
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

    private void finish(int level, boolean cell) {
        pieces.add(new Piece(level, lines, cell, false));
        pieces.addAll(anchored);
        anchored.clear();
        lines = new ArrayList<>(1);
        text.setLength(0);
    }
}
