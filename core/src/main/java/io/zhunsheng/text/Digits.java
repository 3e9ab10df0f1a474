package io.zhunsheng.text;

/** The digits 0 to 9; whoever knows of wider ones makes them uniform before. */
public final class Digits {
    private Digits() {}

    /** Whether a character is one. */
    public static boolean is(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether one stands at a place; none does behind the end. */
    public static boolean at(String text, int at) {
        return at < text.length() && is(text.charAt(at));
    }

    /** Where those in a row that begin at a place end, or that place. */
    public static int end(String text, int from) {
        int to = from;
        while (to < text.length() && is(text.charAt(to))) to++;
        return to;
    }
}
