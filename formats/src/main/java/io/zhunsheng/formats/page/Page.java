package io.zhunsheng.formats.page;

import io.zhunsheng.document.Budget;
import java.util.ArrayList;
import java.util.List;

/** One page (页面) while it is read: what stands where, in any unit of length, y running down. */
public final class Page {
    private static final double SLANT = Math.toRadians(10);
    private static final int MOST_RULINGS = 5_000;

    private final Budget budget;
    final int number;
    final double width;
    final double height;
    final List<Glyph> glyphs = new ArrayList<>();
    final List<Ruling> rulings = new ArrayList<>();
    private double pictures;
    private int outlines;

    Page(Budget budget, int number, double width, double height) {
        this.budget = budget;
        this.number = number;
        this.width = width;
        this.height = height;
    }

    /**
     * Puts a glyph where it stands.
     *
     * @param text its characters
     * @param x where its baseline begins
     * @param y how far down its baseline begins
     * @param advance how far the next glyph is, along the baseline
     * @param size size of its font
     * @param angle where the baseline runs, clockwise from the right, in radians; what runs neither
     *     across nor down is a watermark and left out, as is what stands beside the page
     * @param font name of its font
     */
    public void text(
            String text,
            double x,
            double y,
            double advance,
            double size,
            double angle,
            String font) {
        double turns = angle / (Math.PI / 2);
        long turn = Math.round(turns);
        if (Math.abs(turns - turn) * (Math.PI / 2) > SLANT) return;
        boolean on = x > -width / 50 && x < width * 1.02 && y > -height / 50 && y < height * 1.02;
        if (!on || !(advance < 1e6) || !(size > 0)) return;
        budget.characters(text.length());
        String plain = Letters.plain(text);
        int quarter = (int) (turn & 3);
        glyphs.add(new Glyph(x, y, Math.max(0, advance), size, quarter, font, plain));
    }

    /** Draws a straight line; only those that run across or down matter. */
    public void line(double x1, double y1, double x2, double y2) {
        double thin = width / 150;
        double across = Math.abs(x2 - x1);
        double down = Math.abs(y2 - y1);
        if (rulings.size() >= MOST_RULINGS || !(across + down > 2 * thin)) return;
        if (down <= thin)
            rulings.add(new Ruling(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
        else if (across <= thin)
            rulings.add(new Ruling(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
    }

    /** Draws a picture that covers so much of the page. */
    public void picture(double area) {
        pictures += area;
    }

    /** Draws an outline, as those do who turn letters into drawings. */
    public void outline() {
        outlines++;
    }

    /** Whether the page is a picture, or letters turned into drawings, with hardly any text. */
    boolean pictured() {
        return characters() < 20 && (pictures >= width * height / 4 || outlines > 200);
    }

    /** How many characters of text stand on the page. */
    int characters() {
        int characters = 0;
        for (Glyph glyph : glyphs) if (!glyph.blank()) characters += glyph.text().length();
        return characters;
    }
}
