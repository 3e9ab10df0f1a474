package io.zhunsheng.formats.ofd;

/**
 * Where an object's own coordinates lie on the page (GB/T 33190, 8.5): by its matrix, then by the
 * corner of its boundary; y runs down.
 */
record Place(double a, double b, double c, double d, double e, double f) {
    static Place of(String boundary, String matrix) {
        double[] box = Numbers.list(boundary, 4);
        double[] m = Numbers.list(matrix, 6);
        double x = box == null ? 0 : box[0];
        double y = box == null ? 0 : box[1];
        return m == null
                ? new Place(1, 0, 0, 1, x, y)
                : new Place(m[0], m[1], m[2], m[3], m[4] + x, m[5] + y);
    }

    double x(double x, double y) {
        return x * a + y * c + e;
    }

    double y(double x, double y) {
        return x * b + y * d + f;
    }

    /** How much longer something across gets. */
    double across() {
        return Math.hypot(a, b);
    }

    /** How much longer something upright gets. */
    double down() {
        return Math.hypot(c, d);
    }

    /** Where a baseline runs, clockwise from the right. */
    double angle() {
        return Math.atan2(b, a);
    }
}
