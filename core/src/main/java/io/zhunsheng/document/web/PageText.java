package io.zhunsheng.document.web;

import io.zhunsheng.document.Blank;

/**
 * Gathers the text of one paragraph the way a browser does: white space becomes one blank, and a
 * line end between two Chinese characters becomes none (CSS Text Module Level 3, 4.1).
 */
final class PageText {
    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private boolean lineEnd;

    /** Adds text; how many of its characters are not blank. */
    int add(String more, int from, int to) {
        int solid = 0;
        for (int i = from; i < to; i++) {
            char c = more.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                space = true;
                lineEnd |= c == '\n' || c == '\r';
            } else if (c >= ' ' && c != 0x7F) {
                separate(c);
                text.append(c);
                if (!Blank.is(c)) solid++;
            }
        }
        return solid;
    }

    /** Adds text whose blanks are kept as they are, line ends apart. */
    int addAsIs(String more, int from, int to) {
        int solid = 0;
        for (int i = from; i < to; i++) {
            char c = more.charAt(i);
            if (c < ' ' && c != '\t' || c == 0x7F) continue;
            text.append(c);
            if (!Blank.is(c)) solid++;
        }
        return solid;
    }

    private void separate(char next) {
        boolean needed = space && !text.isEmpty();
        if (needed && !(lineEnd && wide(next) && wide(text.charAt(text.length() - 1))))
            text.append(' ');
        space = false;
        lineEnd = false;
    }

    int length() {
        return text.length();
    }

    /** The text from a place on, taken out. */
    String cut(int from) {
        String cut = text.substring(Math.min(from, text.length()));
        text.setLength(Math.min(from, text.length()));
        space = false;
        lineEnd = false;
        return cut;
    }

    /** Whether the character takes a square of its own, so that no blank parts it from others. */
    private static boolean wide(char c) {
        return c >= 0x2E80 && c <= 0xA4CF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE4F
                || c >= 0xFF00 && c <= 0xFFEF
                || c >= 0x2014 && c <= 0x2026
                || Character.isSurrogate(c);
    }
}
