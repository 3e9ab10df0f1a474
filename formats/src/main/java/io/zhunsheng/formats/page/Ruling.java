package io.zhunsheng.formats.page;

/**
 * A straight line drawn on a page, across or down.
 *
 * @param across whether it runs from left to right
 * @param at how far down it lies, or how far to the right where it runs down
 * @param from where it begins
 * @param to where it ends
 */
record Ruling(boolean across, double at, double from, double to) {
    boolean touches(Ruling other, double near) {
        return other.at >= from - near
                && other.at <= to + near
                && at >= other.from - near
                && at <= other.to + near;
    }

    /** On the page turned back by some quarter turns. */
    Ruling upright(int turn, double pageWidth, double pageHeight) {
        return switch (turn) {
            case 1 ->
                    across
                            ? new Ruling(false, at, pageWidth - to, pageWidth - from)
                            : new Ruling(true, pageWidth - at, from, to);
            case 2 ->
                    new Ruling(
                            across,
                            (across ? pageHeight : pageWidth) - at,
                            (across ? pageWidth : pageHeight) - to,
                            (across ? pageWidth : pageHeight) - from);
            case 3 ->
                    across
                            ? new Ruling(false, pageHeight - at, from, to)
                            : new Ruling(true, at, pageHeight - to, pageHeight - from);
            default -> this;
        };
    }
}
