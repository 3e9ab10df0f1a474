package io.zhunsheng.across;

/** How a report sets out a list of problems or answers. */
enum Style {
    COUNTED,
    LINES,
    HEADINGS,
    NUMBERS,
    SENTENCES;

    private static final String DIGITS = "一二三四五六七八九十";

    /** What stands before the item of that place. */
    String before(int at) {
        return switch (this) {
            case COUNTED, LINES -> DIGITS.charAt(at) + "是";
            case HEADINGS -> "（" + DIGITS.charAt(at) + "）";
            case NUMBERS -> (at + 1) + ".";
            case SENTENCES -> "";
        };
    }

    /** What stands between two items. */
    String between() {
        return this == COUNTED || this == SENTENCES ? "" : "\n";
    }
}
