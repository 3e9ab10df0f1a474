package io.zhunsheng.document;

import java.util.Objects;

/**
 * One paragraph (段落) of a file: in plain text a line.
 *
 * @param number 1-based number of the line or paragraph in the file
 * @param page 1-based page, or null where the format has no pages
 * @param level heading level the format itself states (1 = highest), 0 where it states none
 * @param text the paragraph as read, without its line end
 * @param cell whether it stands in a cell of a table
 */
public record Paragraph(int number, Integer page, int level, String text, boolean cell) {
    public Paragraph {
        Objects.requireNonNull(text);
    }

    /** A paragraph outside tables. */
    public Paragraph(int number, Integer page, int level, String text) {
        this(number, page, level, text, false);
    }
}
