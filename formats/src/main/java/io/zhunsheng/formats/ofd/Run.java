package io.zhunsheng.formats.ofd;

import io.zhunsheng.formats.page.Page;
import java.util.Map;

/**
 * A text object (GB/T 33190, 11.1): where its glyphs stand.
 *
 * @param place where its own coordinates lie
 * @param size size of its font
 * @param scale how much wider its glyphs are set
 * @param font name of its font
 * @param widths how wide characters were found to be, in sizes of the font: the file does not say,
 *     but the steps to their neighbours do
 */
record Run(Place place, double size, double scale, String font, Map<Integer, Double> widths) {
    /** Puts the glyphs of one of its text codes on the page, from a place on. */
    void put(Page page, String text, double fromX, double fromY, Deltas across, Deltas down) {
        double x = fromX;
        double y = fromY;
        boolean falling = !across.given() && down.given();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            double natural = natural(c);
            double right = across.given() ? across.next() : falling ? 0 : natural;
            double below = down.given() ? down.next() : 0;
            double step = Math.hypot(right, below);
            double turn = falling && below != 0 ? Math.copySign(Math.PI / 2, below) : 0;
            boolean last = i == text.length();
            glyph(page, Character.toString(c), x, y, last ? natural : width(c, step), turn);
            x += right;
            y += below;
        }
    }

    private double natural(int c) {
        return widths.getOrDefault(c, narrow(c) ? 0.5 : 1) * size * scale;
    }

    private static boolean narrow(int c) {
        return c < 0x2000;
    }

    private double width(int c, double step) {
        if (step <= 0 || step > size * scale) return natural(c);
        widths.put(c, step / (size * scale));
        return step;
    }

    private void glyph(Page page, String text, double x, double y, double width, double turn) {
        page.text(
                text,
                place.x(x, y),
                place.y(x, y),
                width * place.across(),
                size * place.down(),
                place.angle() + turn,
                font);
    }
}
