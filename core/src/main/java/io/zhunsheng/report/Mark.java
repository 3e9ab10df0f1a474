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

    /** The value of a Chinese number below one hundred, 0 where it is none. */
    static int value(String chinese) {
        int value = 0;
        int digit = 0;
        for (int i = 0; i < chinese.length(); i++) {
            char c = chinese.charAt(i);
            int d = Math.max("〇一二三四五六七八九".indexOf(c), "零壹贰叁肆伍陆柒捌玖".indexOf(c));
            if (d >= 0) digit = d;
            else if (c == '十' || c == '拾') {
                value += (digit == 0 ? 1 : digit) * 10;
                digit = 0;
            } else return 0;
        }
        return value + digit;
    }
}
