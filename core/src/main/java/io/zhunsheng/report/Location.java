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
    /** Written out: the one a record has by itself is linked at its first use, for 5 ms. */
    @Override
    public int hashCode() {
        int places = 31 * (31 * (31 * line + column) + endLine) + endColumn;
        int names = 31 * Objects.hashCode(page) + Objects.hashCode(section);
        return 31 * (31 * 31 * places + names) + Objects.hashCode(text);
    }
}
