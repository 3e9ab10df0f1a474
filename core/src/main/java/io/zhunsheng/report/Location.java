package io.zhunsheng.report;

import java.util.Objects;

/**
 * A place in the text (位置).
 *
 * @param line 1-based first line (in formats without lines: paragraph)
 * @param column 1-based first column, in UTF-16 units of the text as read
 * @param endLine 1-based last line
 * @param endColumn 1-based last column
 * @param page 1-based page, or null
 * @param section headings that lead there, joined by {@code /}, or null
 * @param text excerpt of what stands there, or null
 */
public record Location(
        int line,
        int column,
        int endLine,
        int endColumn,
        Integer page,
        String section,
        String text) {
    /** Both written out: those a record has by itself are linked at their first use, for 20 ms. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Location that
                && line == that.line
                && column == that.column
                && endLine == that.endLine
                && endColumn == that.endColumn
                && Objects.equals(page, that.page)
                && Objects.equals(section, that.section)
                && Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        int places = 31 * (31 * (31 * line + column) + endLine) + endColumn;
        int names = 31 * Objects.hashCode(page) + Objects.hashCode(section);
        return 31 * (31 * 31 * places + names) + Objects.hashCode(text);
    }
}
