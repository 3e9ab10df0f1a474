package io.zhunsheng.report;

/** Numbers in Chinese characters, read and written (汉字数字). */
final class ChineseNumber {
    private static final String FIGURES = "〇一二三四五六七八九";
    private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖";

    private ChineseNumber() {}

    /** The value of one below a hundred, 0 where it is none: 二十三. */
    static int value(String chinese) {
        int value = 0;
        int figure = 0;
        for (int i = 0; i < chinese.length(); i++) {
            char c = chinese.charAt(i);
            int f = Math.max(FIGURES.indexOf(c), CAPITALS.indexOf(c));
            if (f >= 0) figure = f;
            else if (c == '十' || c == '拾') {
                value += (figure == 0 ? 1 : figure) * 10;
                figure = 0;
            } else return 0;
        }
        return value + figure;
    }

    /** The value of figures in a row, others taken for nought as o is in 二oo八: 二〇二三. */
    static int inFigures(String chinese) {
        int value = 0;
        for (int i = 0; i < chinese.length(); i++)
            value = value * 10 + Math.max(0, FIGURES.indexOf(chinese.charAt(i)));
        return value;
    }

    /** One below a hundred in characters. */
    static String of(int number) {
        String tens = number < 10 ? "" : number < 20 ? "十" : FIGURES.charAt(number / 10) + "十";
        return tens + (number % 10 == 0 ? "" : FIGURES.charAt(number % 10));
    }
}
