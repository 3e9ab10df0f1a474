package io.zhunsheng.report;

import io.zhunsheng.document.Paragraph;
import java.util.List;

/**
 * A paragraph of the report with widths, blanks and dashes made uniform, each character knowing
 * where it came from; may span several lines of the file where these were wrapped.
 */
final class Line {
    final String text;
    final int level;
    final boolean indented;
    private final List<Paragraph> paragraphs;
    private final int[] rows;
    private final int[] columns;
    private Mark mark;
    private boolean marked;
    private Boolean furniture;
    private int said = -1;
    private char[] letters;

    Line(
            List<Paragraph> paragraphs,
            String text,
            int level,
            boolean indented,
            int[] rows,
            int[] columns) {
        this.paragraphs = paragraphs;
        this.text = text;
        this.level = level;
        this.indented = indented;
        this.rows = rows;
        this.columns = columns;
    }

    int length() {
        return text.length();
    }

    boolean blank() {
        return text.isEmpty();
    }

    /** Its characters, taken out once, for many look through them; nobody changes them. */
    char[] letters() {
        if (letters == null) letters = text.toCharArray();
        return letters;
    }

    /** The mark it begins with, or null; worked out once, for many ask. */
    Mark mark() {
        if (!marked) mark = Mark.in(this);
        marked = true;
        return mark;
    }

    /** Whether it is no part of any report, wherever it stands. */
    boolean furniture() {
        if (furniture == null) furniture = Furniture.is(this);
        return furniture;
    }

    /** How much it says. */
    int said() {
        if (said < 0) said = Substance.of(text);
        return said;
    }

    /** Index of the line's first paragraph in the file. */
    int row() {
        return rows.length == 0 ? 0 : rows[0];
    }

    /** Whether it stands in a table; where tables hold most of a file, they only arrange it. */
    boolean cell() {
        return paragraphs.get(row()).cell();
    }

    /** Characters of the file's line, with the blanks before them. */
    int rawLength() {
        return paragraphs.get(row()).text().stripTrailing().length();
    }

    /**
     * Columns the file's line takes on a page, where a Chinese character takes two; of a line too
     * wide to be a wrapped one, fewer.
     */
    int columns() {
        String raw = paragraphs.get(row()).text().stripTrailing();
        int columns = raw.length();
        if (columns > Wrap.LONGEST + 1) return columns; // too wide already, however wide
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= 0x1100 && c != 0x2014) columns++;
        }
        return columns;
    }

    /** Whether blanks stood before the character at that place. */
    boolean gap(int at) {
        return at > 0
                && at < columns.length
                && rows[at] == rows[at - 1]
                && columns[at] - columns[at - 1] > 1;
    }

    /** This line with the next one behind it. */
    Line with(Line next) {
        int[] bothRows = java.util.Arrays.copyOf(rows, rows.length + next.rows.length);
        int[] bothColumns = java.util.Arrays.copyOf(columns, columns.length + next.columns.length);
        System.arraycopy(next.rows, 0, bothRows, rows.length, next.rows.length);
        System.arraycopy(next.columns, 0, bothColumns, columns.length, next.columns.length);
        return new Line(paragraphs, text + next.text, level, indented, bothRows, bothColumns);
    }

    /** A stretch of the line, as a line of its own. */
    Line part(int from, int to) {
        return new Line(
                paragraphs,
                text.substring(from, to),
                level,
                indented,
                java.util.Arrays.copyOfRange(rows, from, to),
                java.util.Arrays.copyOfRange(columns, from, to));
    }

    /** The place of the characters from (inclusive) to (exclusive). */
    Location location(int from, int to, String section) {
        if (text.isEmpty()) return null;
        int first = Math.min(from, text.length() - 1);
        int last = Math.max(first, Math.min(to, text.length()) - 1);
        Paragraph start = paragraphs.get(rows[first]);
        Paragraph end = paragraphs.get(rows[last]);
        return new Location(
                start.number(),
                columns[first] + 1,
                end.number(),
                columns[last] + 1,
                start.page(),
                section,
                excerpt(first, last));
    }

    Location location(String section) {
        return location(0, text.length(), section);
    }

    private String excerpt(int first, int last) {
        int end = Math.min(last, first + 79);
        if (Character.isHighSurrogate(text.charAt(end)) && end > first) end--;
        String words = raw(first, end);
        return end < last ? words + "…" : words;
    }

    /** The characters as they stood in the file, blanks left out at line ends only. */
    String raw(int first, int last) {
        if (rows[first] == rows[last])
            return paragraphs
                    .get(rows[first])
                    .text()
                    .substring(columns[first], columns[last] + 1)
                    .strip();
        int split = first;
        while (rows[split] == rows[first]) split++;
        return raw(first, split - 1) + raw(split, last);
    }

    /** The character at that place as it stood in the file. */
    char written(int at) {
        return paragraphs.get(rows[at]).text().charAt(columns[at]);
    }

    /** The whole line as it stood, without blanks. */
    String original() {
        StringBuilder original = new StringBuilder();
        for (int i = 0; i < rows.length; i++) {
            char c = paragraphs.get(rows[i]).text().charAt(columns[i]);
            boolean repeated = i > 0 && rows[i] == rows[i - 1] && columns[i] == columns[i - 1];
            if (!repeated) original.append(c);
        }
        return original.toString();
    }
}
