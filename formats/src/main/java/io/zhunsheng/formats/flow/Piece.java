package io.zhunsheng.formats.flow;

import java.util.List;

/**
 * A paragraph that has ended, or the place where a table of contents begins.
 *
 * @param level its heading level, 0 for none
 * @param lines its lines; none where it is not to be seen
 * @param cell whether it stands in a cell of a table
 * @param anchored whether it belongs to a text that is anchored in the paragraph before it
 */
record Piece(int level, List<String> lines, boolean cell, boolean anchored) {
    private static final int CONTENTS = -1;

    static Piece beginContents() {
        return new Piece(CONTENTS, List.of(), false, false);
    }

    boolean beginsContents() {
        return level == CONTENTS;
    }

    Piece anchor() {
        return new Piece(level, lines, cell, true);
    }
}
