package io.zhunsheng.report;

/**
 * The number at the start of a heading (序号).
 *
 * @param style its form
 * @param number its value
 * @param length characters it takes
 */
record Mark(Style style, int number, int length) {
    /** Forms of numbers, highest first by custom. */
    enum Style {
        CHAPTER,
        CHINESE,
        CHINESE_BRACKETED,
        ARABIC,
        ARABIC_BRACKETED,
        CIRCLED
    }

    /** The mark a line begins with, or null. */
    static Mark of(Line line) {
        return line.mark();
    }
}
