package io.zhunsheng.formats.rtf;

/** Characters of Symbol and Wingdings, which look nothing like the letters they are stored as. */
final class Symbols {
    private static final String STORED = "lmnopqruv\u00A7\u00A8\u00D8\u00FC\u00FE\u00B7";
    private static final String SHOWN = "●❍■□❐❑❒◆❖▪◻➢✔☑•";
    private static final char FIRST = '\uF020';
    private static final char LAST = '\uF0FF';

    private Symbols() {}

    static String of(byte[] bytes, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) text.append(of((char) (FIRST - ' ' + (bytes[i] & 0xFF))));
        return text.toString();
    }

    /** What a character shows; symbols that are not known stay as they are stored. */
    static char of(char c) {
        if (c < FIRST || c > LAST) return c;
        char plain = (char) (c - FIRST + ' ');
        // Figures and marks look the same in Symbol.
        if (plain < '@') return plain;
        if (plain >= '\u0081' && plain <= '\u008A') return (char) ('①' + plain - '\u0081');
        int known = STORED.indexOf(plain);
        return known < 0 ? c : SHOWN.charAt(known);
    }

    /** Text with something else for every symbol that is not known. */
    static String known(String text, String other) {
        boolean all = text.chars().noneMatch(c -> c >= FIRST && c <= LAST);
        return all ? text : text.replaceAll("[" + FIRST + "-" + LAST + "]", other);
    }
}
