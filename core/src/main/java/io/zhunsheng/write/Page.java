package io.zhunsheng.write;

import java.util.List;

/**
 * A page being written for people: lines of a fixed width, labels, and colour where it is wanted.
 */
final class Page {
    static final int WIDTH = 90;

    /** What colour says about a word. */
    enum Tone {
        PLAIN(""),
        STRONG("1"),
        GOOD("32"),
        BAD("1;31"),
        DOUBTFUL("33"),
        QUIET("2");

        private final String code;

        Tone(String code) {
            this.code = code;
        }
    }

    private final String language;
    private final boolean colour;
    private final StringBuilder text = new StringBuilder();

    Page(String language, boolean colour) {
        this.language = language;
        this.colour = colour;
    }

    String language() {
        return language;
    }

    String say(String zh, String en) {
        return "en".equals(language) ? en : zh;
    }

    void blank() {
        text.append('\n');
    }

    /** A label and what belongs to it, wrapped with every further line standing under the first. */
    void put(int indent, String label, int labelColumns, Tone tone, String what) {
        int hang = indent + labelColumns;
        List<String> lines = Columns.wrap(clean(what), WIDTH - hang);
        text.append(" ".repeat(indent)).append(paint(clean(label), tone));
        text.append(" ".repeat(Math.max(0, labelColumns - Columns.of(clean(label)))));
        text.append(lines.get(0)).append('\n');
        for (String line : lines.subList(1, lines.size()))
            text.append(" ".repeat(hang)).append(line).append('\n');
    }

    void put(String line) {
        text.append(clean(line)).append('\n');
    }

    /** Gives away what was put so far. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    private String paint(String word, Tone tone) {
        boolean bare = !colour || tone == Tone.PLAIN;
        return bare ? word : "\u001B[" + tone.code + "m" + word + "\u001B[0m";
    }

    /** A report's or a file name's own control characters must not reach the terminal. */
    private static String clean(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean turnsText = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
            if (!Character.isISOControl(c) && !turnsText) continue;
            if (clean == null) clean = new StringBuilder(text);
            clean.setCharAt(i, ' ');
        }
        return clean == null ? text : clean.toString();
    }
}
