package io.zhunsheng.formats.word;

/** Characters of symbol fonts, which Word keeps at U+F020–U+F0FF, as everyone can read them. */
final class Symbols {
    private static final String WINGDINGS =
            "l●m❍n■o□p❐q❑r❒s⬧t⧫u◆v❖w⬥xⓧyⓨz⌘ü✔û✘þ☑ý☒¨◻§▪Ø➢à→ß←á↑â↓è➔";
    private static final String SYMBOL = "·•´×³≥£≤°°±±¸÷×⋅\u00AE→Þ⇒-−";

    /** What a bullet nobody knows is shown as. */
    static final String BULLET = "•";

    private Symbols() {}

    /** The character of a symbol font, empty where it is not known. */
    static String of(String font, int code) {
        if (code < 0xF020 || code > 0xF0FF)
            return Character.isValidCodePoint(code) && code >= ' ' && !surrogate(code)
                    ? Character.toString(code)
                    : "";
        int plain = code & 0xFF;
        boolean symbol = font != null && font.equalsIgnoreCase("Symbol");
        if (!symbol && plain >= 0x81 && plain <= 0x8A)
            return Character.toString('①' + plain - 0x81);
        if (!symbol && plain >= 0x8C && plain <= 0x95)
            return Character.toString('❶' + plain - 0x8C);
        String known = symbol ? SYMBOL : WINGDINGS;
        for (int i = 0; i < known.length(); i += 2)
            if (known.charAt(i) == plain) return known.substring(i + 1, i + 2);
        return "";
    }

    /** A bullet as everyone can read it. */
    static String bullet(String font, String text) {
        StringBuilder bullet = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean own = c >= 0xE000 && c <= 0xF8FF;
            String shown = own ? of(font, c) : Character.toString(c);
            bullet.append(own && (shown.isEmpty() || shown.charAt(0) == c) ? BULLET : shown);
        }
        return bullet.toString();
    }

    private static boolean surrogate(int code) {
        return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    }
}
