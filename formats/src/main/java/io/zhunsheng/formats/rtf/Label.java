package io.zhunsheng.formats.rtf;

import io.zhunsheng.formats.flow.Symbols;

/** The number before a paragraph, as the file spells it out (编号). */
final class Label {
    private final StringBuilder text = new StringBuilder();

    void add(String more) {
        text.append(Symbols.bullet(null, more));
    }

    /**
     * The number, with a blank behind it where the file has one and the number would else run into
     * the paragraph.
     */
    String take() {
        String all = text.toString().stripLeading();
        String bare = all.stripTrailing();
        text.setLength(0);
        if (bare.isEmpty() || bare.length() == all.length()) return bare;
        boolean tab = all.charAt(bare.length()) == '\t';
        return tab && closed(bare.charAt(bare.length() - 1)) ? bare : bare + " ";
    }

    /** Whether a number ends in a mark of its own: 一、 （一） 1. */
    private static boolean closed(char last) {
        return !Character.isLetterOrDigit(last)
                && Character.getType(last) != Character.OTHER_SYMBOL
                && last != Symbols.BULLET.charAt(0);
    }
}
