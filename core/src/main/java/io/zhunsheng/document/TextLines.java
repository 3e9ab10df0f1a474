package io.zhunsheng.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text, whatever ends them, and what it holds that text should not; found in one
 * pass, since every report comes this way.
 */
final class TextLines {
    private final String text;
    private final List<String> lines = new ArrayList<>();
    private int from;
    private int controls;
    private boolean surrogates;

    TextLines(String text) {
        this.text = text;
        char[] all = text.toCharArray();
        int at = 0;
        while (at < all.length) {
            char c = all[at];
            // Nearly all characters of a report: nothing between is of any account.
            at = c > '\u2029' && c < '\uD800' ? at + 1 : behind(c, at);
        }
        lines.add(text.substring(from));
    }

    /** Deals with a character that may end a line or be none of a text; the place behind it. */
    private int behind(char c, int at) {
        if (c == '\uFFFD' || c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
            controls++;
        surrogates |= Character.isSurrogate(c);
        if (c == '\f' && open(at)) end(at, at);
        else if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n')
            return end(at, at + 2);
        else if (ends(c)) return end(at, at + 1);
        return at + 1;
    }

    private static boolean ends(char c) {
        return c == '\n'
                || c == '\r'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u000B'
                || c == '\u0085';
    }

    /** A form feed ends a line, too, unless the line is ended already. */
    private boolean open(int formFeed) {
        return formFeed > 0 && "\n\r\f".indexOf(text.charAt(formFeed - 1)) < 0;
    }

    private int end(int at, int next) {
        lines.add(text.substring(from, at));
        from = next;
        return next;
    }

    /** The lines, without what ends them. */
    String[] all() {
        return lines.toArray(new String[0]);
    }

    /** Whether there are so many signs that stand for no character that it can be no text. */
    boolean garbled() {
        return controls * 20 > text.length();
    }

    /** Whether there are halves of characters, which may lack the other half. */
    boolean surrogates() {
        return surrogates;
    }
}
