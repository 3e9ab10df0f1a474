package io.zhunsheng.document;

/** Knows the characters that show nothing, whatever program wrote them (空白). */
public final class Blank {
    private Blank() {}

    /** Whether a reader sees nothing of a character. */
    public static boolean is(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\u3000'
                || c >= '\u2000' && c <= '\u200F'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u00AD';
    }
}
