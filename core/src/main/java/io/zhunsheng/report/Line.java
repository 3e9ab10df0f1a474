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
    private final Places places;
    private Mark mark;
    private boolean marked;
    private Boolean furniture;
    private int said = -1;
    private char[] letters;

    Line(List<Paragraph> paragraphs, String text, int level, boolean indented, Places places) {
        this.paragraphs = paragraphs;
        this.text = text;
        this.level = level;
        this.indented = indented;
        this.places = places;
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
        if (!marked) mark = MarkScan.of(this);
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
        return text.isEmpty() ? 0 : places.row(0);
    }

    /** The number of the file's line in which a character stands. */
    int number(int at) {
        return paragraphs.get(places.row(at)).number();
    }

    /** The column of a character in the file's line, counted from one. */
    int column(int at) {
        return places.column(at) + 1;
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
        return at < text.length() && places.gap(at);
    }

    /** This line with the next one behind it. */
    Line with(Line next) {
        return new Line(
                paragraphs,
                text + next.text,
                level,
                indented,
                places.with(text.length(), next.places, next.text.length()));
    }

    /** A stretch of the line, as a line of its own. */
    Line part(int from, int to) {
        return new Line(
                paragraphs, text.substring(from, to), level, indented, places.part(from, to));
    }

    /** The place of the characters from (inclusive) to (exclusive). */
    Location location(int from, int to, String section) {
        if (text.isEmpty()) return null;
        int first = Math.min(from, text.length() - 1);
        int last = Math.max(first, Math.min(to, text.length()) - 1);
        Paragraph start = paragraphs.get(places.row(first));
        Paragraph end = paragraphs.get(places.row(last));
        return new Location(
                start.number(),
                places.column(first) + 1,
                end.number(),
                places.column(last) + 1,
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
        int split = places.rowEnd(first, text.length());
        if (split <= last) return raw(first, split - 1) + raw(split, last);
        return paragraphs
                .get(places.row(first))
                .text()
                .substring(places.column(first), places.column(last) + 1)
                .strip();
    }

    /** The character at that place as it stood in the file. */
    char written(int at) {
        return paragraphs.get(places.row(at)).text().charAt(places.column(at));
    }

    /** The whole line as it stood, without blanks. */
    String original() {
        StringBuilder original = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean repeated =
                    i > 0
                            && places.row(i) == places.row(i - 1)
                            && places.column(i) == places.column(i - 1);
            if (!repeated) original.append(written(i));
        }
        return original.toString();
    }
}
