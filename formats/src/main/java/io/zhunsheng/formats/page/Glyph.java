package io.zhunsheng.formats.page;

/**
 * A character where it stands on its page, y running down.
 *
 * @param x where it begins
 * @param y its baseline
 * @param width how far the next one is advanced
 * @param size size of its font
 * @param turn quarter turns clockwise its line was turned
 * @param font name of its font
 * @param text the character; several for a ligature
 */
record Glyph(double x, double y, double width, double size, int turn, String font, String text) {
    double right() {
        return x + width;
    }

    boolean blank() {
        return text.length() == 1 ? Character.isWhitespace(text.charAt(0)) : text.isBlank();
    }

    /** On the page turned back, so that its line runs from left to right. */
    Glyph upright(double pageWidth, double pageHeight) {
        return switch (turn) {
            case 1 -> new Glyph(y, pageWidth - x, width, size, 0, font, text);
            case 2 -> new Glyph(pageWidth - x, pageHeight - y, width, size, 0, font, text);
            case 3 -> new Glyph(pageHeight - y, x, width, size, 0, font, text);
            default -> this;
        };
    }
}
