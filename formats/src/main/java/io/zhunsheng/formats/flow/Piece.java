package io.zhunsheng.formats.flow;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph that has ended.
 *
 * @param level its heading level, 0 for none
 * @param lines its lines; none where it is not to be seen
 * @param cell whether it stands in a cell of a table
 * @param anchored whether it belongs to a text that is anchored in the paragraph before it
 */
record Piece(int level, List<String> lines, boolean cell, boolean anchored) {
    private static final Pattern CONTENTS_TITLE =
            Pattern.compile("[\\s\\u3000]*目[\\s\\u3000]*[录次錄][\\s\\u3000]*");

    Piece anchor() {
        return new Piece(level, lines, cell, true);
    }

    Piece hide() {
        return new Piece(0, List.of(), cell, anchored);
    }

    boolean hidden() {
        return lines.isEmpty();
    }

    boolean blank() {
        return lines.stream().allMatch(String::isBlank);
    }

    boolean titlesContents() {
        return lines.size() == 1 && CONTENTS_TITLE.matcher(lines.get(0)).matches();
    }
}
