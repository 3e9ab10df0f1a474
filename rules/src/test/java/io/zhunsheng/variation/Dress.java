package io.zhunsheng.variation;

import java.util.Random;

/** How a report is set: numbers, run-in headings, blank lines, indents, width, wrapped lines. */
final class Dress {
    private static final Numbering[][] PAIRS = {
        {Numbering.CHINESE, Numbering.BRACKETED},
        {Numbering.CHINESE, Numbering.DIGIT},
        {Numbering.CHINESE, Numbering.FIRSTLY},
        {Numbering.BRACKETED, Numbering.DIGIT},
        {Numbering.DIGIT, Numbering.DIGIT_BRACKETED},
        {Numbering.DIGIT_COMMA, Numbering.DIGIT_BRACKETED},
        {Numbering.PART, Numbering.CHINESE},
        {Numbering.MARKDOWN, Numbering.MARKDOWN_LOWER},
        {Numbering.NONE, Numbering.BRACKETED},
        {Numbering.CHINESE_BAR, Numbering.BRACKETED},
        {Numbering.CHINESE, Numbering.DIGIT_BRACKETED}
    };

    Numbering top = Numbering.CHINESE;
    Numbering lower = Numbering.BRACKETED;
    boolean runInTop;
    boolean runInLower;
    String tail = "";
    int slip = -1;
    boolean skip;
    boolean mixed;
    int lost = -1;
    String indent = "";
    int blank;
    int wrap;
    boolean broken;
    int twice = -1;
    boolean wide;
    boolean wideDigits;
    boolean spaced;
    boolean pages;
    String lineEnd = "\n";

    /** A plain dress, as in most reports. */
    static Dress plain() {
        return new Dress();
    }

    /** A plain dress with headings numbered in another style. */
    static Dress numbered(int style) {
        Dress dress = new Dress();
        dress.top = PAIRS[style][0];
        dress.lower = PAIRS[style][1];
        dress.runInLower = dress.lower == Numbering.FIRSTLY;
        return dress;
    }

    /** A dress by chance. */
    static Dress by(Random random) {
        Dress dress = new Dress();
        Numbering[] pair = PAIRS[random.nextInt(3) == 0 ? 0 : random.nextInt(PAIRS.length)];
        dress.top = pair[0];
        dress.lower = pair[1];
        dress.headings(random);
        dress.lines(random);
        dress.wide = random.nextBoolean();
        dress.wideDigits = random.nextInt(20) == 0;
        dress.spaced = random.nextInt(6) == 0;
        dress.lineEnd = random.nextInt(6) == 0 ? "\r\n" : "\n";
        return dress;
    }

    /** Takes back what would not go with a recipe. */
    void suit(Recipe recipe) {
        if (lower == Numbering.FIRSTLY && recipe.forms.containsValue(Form.LOWER))
            lower = Numbering.BRACKETED;
        if (recipe.forms.containsValue(Form.EMPTY)) {
            lost = -1;
            broken = false;
        }
        if (!tail.isEmpty() || indent.isEmpty() && blank == 0) lost = -1;
        if (top != Numbering.NONE) return;
        boolean thematic = recipe.forms.get(Piece.ACHIEVEMENTS) == Form.THEMATIC;
        if (recipe.forms.containsValue(Form.EMPTY) || thematic && recipe.lower())
            top = Numbering.CHINESE;
        wideDigits = false;
        if (indent.isEmpty() && blank == 0) indent = "\u3000\u3000";
    }

    /** Whether the numbers of that many top headings come out with a gap or a repeat. */
    boolean misnumbers(int tops) {
        boolean plain = top != Numbering.NONE && top != Numbering.MARKDOWN;
        return plain && (slip >= 0 && slip < tops || lost >= 0 && lost < tops - 1);
    }

    private boolean numbered() {
        return top != Numbering.NONE;
    }

    private void headings(Random random) {
        runInLower =
                lower == Numbering.FIRSTLY || random.nextInt(3) == 0 && top != Numbering.MARKDOWN;
        if (!numbered() || top == Numbering.MARKDOWN) return;
        runInTop = random.nextInt(6) == 0;
        tail = random.nextInt(6) == 0 ? "。" : random.nextInt(10) == 0 ? ":" : "";
        slip = random.nextInt(6) == 0 ? 1 + random.nextInt(3) : -1;
        skip = random.nextBoolean();
        mixed = top == Numbering.CHINESE && random.nextInt(10) == 0;
        lost = !runInTop && random.nextInt(20) == 0 ? 2 + random.nextInt(3) : -1;
        twice = random.nextInt(12) == 0 && !runInTop ? random.nextInt(4) : -1;
    }

    private void lines(Random random) {
        String[] indents = {"", "\u3000\u3000", "\u00a0\u00a0\u00a0\u00a0", "    "};
        indent = indents[random.nextInt(indents.length)];
        blank = random.nextInt(4) == 0 ? 1 : random.nextInt(10) == 0 ? 2 : 0;
        pages = random.nextInt(8) == 0;
        if (!numbered() || top == Numbering.MARKDOWN) return;
        wrap = random.nextInt(8) == 0 ? 30 + random.nextInt(16) : 0;
        if (wrap > 0 && indent.isEmpty()) indent = "\u3000\u3000";
        broken =
                !runInTop
                        && tail.isEmpty()
                        && twice < 0
                        && wrap == 0
                        && random.nextInt(10) == 0
                        && (!indent.isEmpty() || blank > 0);
    }
}
