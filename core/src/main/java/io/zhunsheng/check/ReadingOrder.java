package io.zhunsheng.check;

import io.zhunsheng.report.Location;

/** The order in which places are read. */
final class ReadingOrder {
    private ReadingOrder() {}

    /** By where they begin. */
    static int ofBeginnings(Location one, Location other) {
        return one.line() == other.line()
                ? Integer.compare(one.column(), other.column())
                : Integer.compare(one.line(), other.line());
    }

    /** By where they begin, then by where they end. */
    static int of(Location one, Location other) {
        int order = ofBeginnings(one, other);
        if (order != 0) return order;
        return one.endLine() == other.endLine()
                ? Integer.compare(one.endColumn(), other.endColumn())
                : Integer.compare(one.endLine(), other.endLine());
    }
}
