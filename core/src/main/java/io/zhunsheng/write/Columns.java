package io.zhunsheng.write;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts columns as a terminal does, where a Chinese character takes two, and breaks lines by them.
 */
public final class Columns {
    private static final String NEVER_FIRST = ",。;:、?!)》】〕’”」』…—%,.;:?!)]}";
    private static final String NEVER_LAST = "(《【〔‘“「『([{";

    private Columns() {}

    /** How many columns a text takes. */
    public static int of(String text) {
        int columns = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            columns += of(c);
            at += Character.charCount(c);
        }
        return columns;
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) return 0;
        boolean wide =
                c >= 0x1100 && c <= 0x115F
                        || c >= 0x2E80 && c <= 0xA4CF
                        || c >= 0xAC00 && c <= 0xD7A3
                        || c >= 0xF900 && c <= 0xFAFF
                        || c >= 0xFE30 && c <= 0xFE6F
                        || c >= 0xFF01 && c <= 0xFF60
                        || c >= 0xFFE0 && c <= 0xFFE6
                        || c >= 0x1F300 && c <= 0x1FAFF
                        || c >= 0x20000;
        return wide ? 2 : 1;
    }

    /** The text with blanks behind it, up to so many columns. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** The text, shortened with an ellipsis where it is wider than that. */
    static String cut(String text, int columns) {
        if (of(text) <= columns) return text;
        int used = 1;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += of(c);
            if (used > columns) break;
            end += Character.charCount(c);
        }
        return text.substring(0, end) + "…";
    }

    /** The text broken into lines of at most so many columns, the way Chinese is set. */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (of(rest) > columns) {
            int end = lineEnd(rest, columns);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        if (!rest.isEmpty() || lines.isEmpty()) lines.add(rest);
        return lines;
    }

    private static int lineEnd(String text, int columns) {
        int used = 0;
        int best = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (i > 0 && mayBreak(text.codePointBefore(i), c)) best = i;
            used += of(c);
            if (used > columns) break;
            i += Character.charCount(c);
        }
        if (best > 0) return best;
        return i > 0 ? i : Character.charCount(text.codePointAt(0));
    }

    private static boolean mayBreak(int before, int after) {
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) return false;
        return before == ' ' || of(before) == 2 || of(after) == 2;
    }
}
