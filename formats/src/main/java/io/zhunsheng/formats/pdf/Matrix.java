package io.zhunsheng.formats.pdf;

/** Six numbers that turn, scale and move (ISO 32000-1, 8.3.3). */
record Matrix(double a, double b, double c, double d, double e, double f) {
    static final Matrix UNIT = new Matrix(1, 0, 0, 1, 0, 0);

    static Matrix of(double[] numbers) {
        return new Matrix(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    }

    /** This first, then the other. */
    Matrix then(Matrix o) {
        return new Matrix(
                a * o.a + b * o.c,
                a * o.b + b * o.d,
                c * o.a + d * o.c,
                c * o.b + d * o.d,
                e * o.a + f * o.c + o.e,
                e * o.b + f * o.d + o.f);
    }

    /** Moved by so much before anything else. */
    Matrix moved(double x, double y) {
        return new Matrix(a, b, c, d, x * a + y * c + e, x * b + y * d + f);
    }

    double x(double x, double y) {
        return x * a + y * c + e;
    }

    double y(double x, double y) {
        return x * b + y * d + f;
    }
}
