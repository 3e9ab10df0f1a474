package io.zhunsheng.formats.flow;

/**
 * Characters of Symbol and Wingdings, which look nothing like the letters they are stored as; word
 * processors keep them at U+F020 to U+F0FF.
 */
public final class Symbols {
    /** What a bullet nobody knows is shown as. */
    public static final String BULLET = "•";

    private static final String WINGDINGS =
            "l●m❍n■o□p❐q❑r❒s⬧t⧫u◆v❖w⬥xⓧyⓨz⌘ü✔û✘þ☑ý☒¨◻§▪Ø➢à→ß←á↑â↓è➔";
    private static final String SYMBOL = "·•´×³≥£≤°°±±¸÷×⋅\u00AE→Þ⇒";
    private static final char FIRST = '\uF020';
    private static final char LAST = '\uF0FF';

    private Symbols() {}

    /**
     * What a character shows, empty where it is not known.
     *
     * @param font its font, null where that is not known: then it is what either may have
     */
    public static String of(String font, int code) {
        if (code < FIRST || code > LAST) return readable(code) ? Character.toString(code) : "";
        char plain = (char) (code & 0xFF);
        boolean symbol = "Symbol".equalsIgnoreCase(font);
        String shown = symbol ? "" : wingding(plain);
        return shown.isEmpty() && (symbol || font == null) ? symbol(plain) : shown;
    }

    /** What bytes in a symbol font show; those that are not known are as Word keeps them. */
    public static String stored(byte[] bytes, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            char kept = (char) (FIRST - ' ' + (bytes[i] & 0xFF));
            String shown = of(null, kept);
            if (shown.isEmpty()) text.append(kept);
            else text.append(shown);
        }
        return text.toString();
    }

    /** What a text shows, without the symbols that are not known. */
    public static String of(String text) {
        if (text.chars().noneMatch(c -> c >= FIRST && c <= LAST)) return text;
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && c <= LAST) shown.append(of(null, c));
            else shown.append(c);
        }
        return shown.toString();
    }

    /** A bullet, or the label of a list, as everyone can read it. */
    public static String bullet(String font, String text) {
        StringBuilder bullet = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.getType(c) == Character.PRIVATE_USE) bullet.append(sign(font, c));
            else bullet.append(c);
        }
        return bullet.toString();
    }

    /** No figure, which would look as if it counted. */
    private static String sign(String font, char c) {
        String shown = of(font, c);
        boolean sign = !shown.isEmpty() && shown.charAt(0) != c;
        return sign && !shown.isBlank() && !Character.isLetterOrDigit(shown.charAt(0))
                ? shown
                : BULLET;
    }

    private static String wingding(char plain) {
        if (plain >= 0x81 && plain <= 0x8A) return Character.toString('①' + plain - 0x81);
        if (plain >= 0x8C && plain <= 0x95) return Character.toString('❶' + plain - 0x8C);
        return paired(WINGDINGS, plain);
    }

    /** Figures and marks look the same in Symbol. */
    private static String symbol(char plain) {
        return plain < '@' ? Character.toString(plain) : paired(SYMBOL, plain);
    }

    private static String paired(String pairs, char plain) {
        for (int i = 0; i < pairs.length(); i += 2)
            if (pairs.charAt(i) == plain) return pairs.substring(i + 1, i + 2);
        return "";
    }

    private static boolean readable(int code) {
        return Character.isValidCodePoint(code)
                && code >= ' '
                && Character.getType(code) != Character.SURROGATE;
    }
}
