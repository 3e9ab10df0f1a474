package io.zhunsheng.formats.page;

import java.util.Arrays;
import java.util.List;

/** The cells that ruled lines make, merged where no line parts them. */
final class Grid {
    private static final int MOST_CELLS = 20_000;

    private final double[] xs;
    private final double[] ys;
    private final int[] cells;

    private Grid(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
        this.cells = new int[(xs.length - 1) * (ys.length - 1)];
        for (int i = 0; i < cells.length; i++) cells[i] = i;
    }

    /** The grid the lines make, null where they make none of at least two cells. */
    static Grid of(List<Ruling> lines, double near) {
        double[] xs = places(lines, false, near);
        double[] ys = places(lines, true, near);
        boolean grid = xs.length > 1 && ys.length > 1 && xs.length + ys.length > 4;
        if (!grid || (long) xs.length * ys.length > MOST_CELLS) return null;
        Grid made = new Grid(xs, ys);
        made.merge(lines, near);
        int first = Rulings.find(made.cells, 0);
        for (int i = 1; i < made.cells.length; i++)
            if (Rulings.find(made.cells, i) != first) return made;
        return null;
    }

    /** Where lines run, and where those that cross them end: a table may be open at its sides. */
    private static double[] places(List<Ruling> lines, boolean across, double near) {
        double[] all =
                lines.stream()
                        .flatMapToDouble(
                                l ->
                                        l.across() == across
                                                ? java.util.stream.DoubleStream.of(l.at())
                                                : java.util.stream.DoubleStream.of(
                                                        l.from(), l.to()))
                        .sorted()
                        .toArray();
        int count = 0;
        for (double at : all) if (count == 0 || at - all[count - 1] > near) all[count++] = at;
        return Arrays.copyOf(all, count);
    }

    private void merge(List<Ruling> lines, double near) {
        int columns = xs.length - 1;
        boolean[] right = new boolean[cells.length];
        boolean[] below = new boolean[cells.length];
        for (Ruling line : lines) {
            double[] along = line.across() ? xs : ys;
            int at = nearest(line.across() ? ys : xs, line.at()) - 1;
            int from = Math.max(0, below(along, line.from()));
            for (int i = from; at >= 0 && i + 1 < along.length && along[i] < line.to(); i++) {
                double middle = (along[i] + along[i + 1]) / 2;
                if (middle < line.from() || middle > line.to()) continue;
                if (line.across() && at < ys.length - 1) below[at * columns + i] = true;
                if (!line.across() && at < columns) right[i * columns + at] = true;
            }
        }
        for (int i = 0; i < cells.length; i++) {
            if (!right[i] && (i + 1) % columns > 0) join(i, i + 1);
            if (!below[i] && i + columns < cells.length) join(i, i + columns);
        }
    }

    /** The upper left one stands for both. */
    private void join(int one, int other) {
        int a = Rulings.find(cells, one);
        int b = Rulings.find(cells, other);
        cells[Math.max(a, b)] = Math.min(a, b);
    }

    private static int nearest(double[] places, double at) {
        int below = below(places, at);
        if (below < 0) return 0;
        if (below + 1 == places.length) return below;
        return at - places[below] < places[below + 1] - at ? below : below + 1;
    }

    private static int below(double[] places, double at) {
        int found = Arrays.binarySearch(places, at);
        return found >= 0 ? found : -found - 2;
    }

    /** The number of the cell at a place, -1 outside; numbers rise in reading order. */
    int cell(double x, double y) {
        int column = below(xs, x);
        int row = below(ys, y);
        if (column < 0 || column >= xs.length - 1 || row < 0 || row >= ys.length - 1) return -1;
        return Rulings.find(cells, row * (xs.length - 1) + column);
    }

    int row(int cell) {
        return cell / (xs.length - 1);
    }

    double left(int cell) {
        return xs[cell % (xs.length - 1)];
    }

    /** How wide a cell is. */
    double width(int cell) {
        int columns = xs.length - 1;
        int to = cell % columns;
        int row = cell - to;
        while (to + 1 < columns && Rulings.find(cells, row + to + 1) == cell) to++;
        return xs[to + 1] - xs[cell % columns];
    }

    double top() {
        return ys[0];
    }

    double middle() {
        return (xs[0] + xs[xs.length - 1]) / 2;
    }

    double wide() {
        return xs[xs.length - 1] - xs[0];
    }

    double area() {
        return wide() * (ys[ys.length - 1] - ys[0]);
    }
}
