package io.zhunsheng.formats.rtf;

/** What is in force between two braces; what lies in them begins with the same. */
final class Group {
    static final int NONE = -1;

    Destination destination = Destination.TEXT;

    /** Whether this very group began the destination. */
    boolean began;

    Field field;
    boolean ownsField;

    int font = NONE;

    /** The font of Chinese characters, where the file tells it from that of others. */
    private int asianFont = NONE;

    private boolean asian;
    boolean hidden;
    boolean deleted;
    int style = NONE;
    int outline = NONE;

    /** Whether paragraphs stand in a table. */
    boolean table;

    /** How many characters stand for one that old programs do not know. */
    int substitutes = 1;

    Group inner() {
        Group inner = new Group();
        inner.destination = destination;
        inner.field = field;
        inner.font = font;
        inner.asianFont = asianFont;
        inner.asian = asian;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.style = style;
        inner.outline = outline;
        inner.table = table;
        inner.substitutes = substitutes;
        return inner;
    }

    /** Begins a field. */
    void field() {
        field = new Field();
        ownsField = true;
    }

    /** Takes all character formatting back. */
    void plain(int defaultFont) {
        font = defaultFont;
        asianFont = NONE;
        asian = false;
        hidden = false;
        deleted = false;
    }

    /** Takes all paragraph formatting back. */
    void paragraph() {
        style = NONE;
        outline = NONE;
        table = false;
    }

    /** Takes one control word of formatting in. */
    void format(String word, int number, boolean on) {
        switch (word) {
            case "f" -> font(number);
            case "af" -> asianFont = asian ? number : asianFont;
            case "dbch" -> asian = true;
            case "loch", "hich", "ltrch", "rtlch" -> asian = false;
            case "v" -> hidden = on;
            case "deleted", "mvf" -> deleted = on;
            case "pard" -> paragraph();
            case "intbl" -> table = true;
            case "itap" -> table = number > 0;
            case "s" -> style = number;
            case "outlinelevel" -> outline = number;
            case "uc" -> substitutes = Math.max(0, number);
            default -> {}
        }
    }

    private void font(int number) {
        font = number;
        if (asian) asianFont = number;
    }

    /** The font of Chinese characters where that is what is written now. */
    int asianFont() {
        return asian ? asianFont : NONE;
    }
}
