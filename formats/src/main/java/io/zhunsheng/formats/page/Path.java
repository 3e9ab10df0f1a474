package io.zhunsheng.formats.page;

import java.util.ArrayList;
import java.util.List;

/** An outline (路径) as it is drawn on a page; its straight strokes and thin bars are rulings. */
public final class Path {
    private static final int LONGEST = 2_000;

    private final Page page;
    private final List<double[]> parts = new ArrayList<>();
    private double startX;
    private double startY;
    private double x;
    private double y;
    private boolean curved;

    /** An empty one, on a page. */
    public Path(Page page) {
        this.page = page;
    }

    /** Begins anew at a place. */
    public void move(double toX, double toY) {
        startX = x = toX;
        startY = y = toY;
    }

    /** Goes straight to a place. */
    public void line(double toX, double toY) {
        if (parts.size() < LONGEST) parts.add(new double[] {x, y, toX, toY});
        x = toX;
        y = toY;
    }

    /** Goes to a place some other way. */
    public void curve(double toX, double toY) {
        curved = true;
        x = toX;
        y = toY;
    }

    /** Goes straight to where it began. */
    public void close() {
        line(startX, startY);
    }

    /** Draws it, stroked or filled or both or not at all, and empties it. */
    public void paint(boolean stroke, boolean fill) {
        if (fill && curved) page.outline();
        if (fill && !curved) bars();
        if (stroke) for (double[] part : parts) page.line(part[0], part[1], part[2], part[3]);
        parts.clear();
        curved = false;
    }

    /** Each four lines may be a rectangle: where it is thin, it is drawn as a line. */
    private void bars() {
        for (int i = 0; i + 3 <= parts.size(); i += 4) {
            double[] one = parts.get(i);
            double[] two = parts.get(i + 1);
            double left = Math.min(one[0], two[2]);
            double right = Math.max(one[0], two[2]);
            double top = Math.min(one[1], two[3]);
            double bottom = Math.max(one[1], two[3]);
            double thin = Math.min(right - left, bottom - top);
            if (thin > page.width / 150) continue;
            double x = (left + right) / 2;
            double y = (top + bottom) / 2;
            if (right - left > bottom - top) page.line(left, y, right, y);
            else page.line(x, top, x, bottom);
        }
    }
}
