package io.zhunsheng.formats.pdf;

import io.zhunsheng.formats.page.Page;
import io.zhunsheng.formats.page.Path;

/** A page on which glyphs and lines are put in PDF's coordinates, y running up. */
final class Canvas {
    private final Page page;
    private final Path path;
    private final double left;
    private final double top;

    Canvas(Page page, PdfPage box) {
        this.page = page;
        this.path = new Path(page);
        this.left = box.box()[0];
        this.top = box.box()[3];
    }

    /** Puts a glyph where a matrix says, which takes a font of size 1 to the page. */
    void glyph(String text, Matrix at, double advance, Font font, boolean heavy) {
        double angle = Math.atan2(-at.b(), at.a());
        double across = Math.hypot(at.a(), at.b());
        double size = Math.hypot(at.c(), at.d());
        String name = heavy ? font.heavy : font.name;
        double x = at.e() - left;
        double y = top - at.f();
        if (font.vertical()) page.text(text, x, y, advance * size, size, angle + Math.PI / 2, name);
        else page.text(text, x, y, advance * across, size, angle, name);
    }

    /** Fills a picture into what a matrix makes of the unit square. */
    void picture(Matrix at) {
        page.picture(Math.abs(at.a() * at.d() - at.b() * at.c()));
    }

    void move(double x, double y) {
        path.move(x - left, top - y);
    }

    void line(double x, double y) {
        path.line(x - left, top - y);
    }

    void curve(double x, double y) {
        path.curve(x - left, top - y);
    }

    void close() {
        path.close();
    }

    void paint(boolean stroke, boolean fill) {
        path.paint(stroke, fill);
    }
}
