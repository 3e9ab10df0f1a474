package io.zhunsheng.formats.flow;

/** Characters of Symbol and Wingdings, which look nothing like the letters they are stored as. */
public final class Symbols {
    private static final String STORED = "lmnopqruv\u00A7\u00A8\u00D8\u00FC\u00FE\u00B7";
    private static final String SHOWN = "●❍■□❐❑❒◆❖▪◻➢✔☑•";
    private static final char FIRST = '\uF020';
    private static final char LAST = '\uF0FF';

    private Symbols() {}

    /** What bytes in a symbol font show. */
    public static String of(byte[] bytes, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) text.append(of((char) (FIRST - ' ' + (bytes[i] & 0xFF))));
        return text.toString();
    }

    /** What a character shows; symbols that are not known stay as they are stored. */
    public static char of(char c) {
        if (c < FIRST || c > LAST) return c;
        char plain = (char) (c - FIRST + ' ');
        // Figures and marks look the same in Symbol.
        if (plain < '@') return plain;
        if (plain >= '\u0081' && plain <= '\u008A') return (char) ('①' + plain - '\u0081');
        int known = STORED.indexOf(plain);
        return known < 0 ? c : SHOWN.charAt(known);
    }

    /** What a text shows, with something else for every symbol that is not known. */
    public static String of(String text, String unknown) {
        if (text.chars().noneMatch(c -> c >= FIRST && c <= LAST)) return text;
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = of(text.charAt(i));
            if (c >= FIRST && c <= LAST) shown.append(unknown);
            else shown.append(c);
        }
        return shown.toString();
    }
}
