package io.zhunsheng.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final String STARTS = "一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾";
    private static final String CN = "[一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾〇]{1,4}";
    private static final Pattern CHAPTER =
            Pattern.compile("^第(" + CN + "|\\d{1,2})(?:部分|章|节|编|篇|大?方面)[:、.,]?(?!别|的)");
    private static final Pattern CHINESE =
            Pattern.compile("^(" + CN + ")[、.,:;](?!\\d)|^(" + CN + ")[、.](?=20\\d\\d年)");
    private static final Pattern CHINESE_GAP =
            Pattern.compile("^(" + CN + ")(?=[^" + CN.substring(1, CN.indexOf(']')) + "])");
    private static final Pattern CHINESE_BRACKETED =
            Pattern.compile("^(?:\\((" + CN + ")[)、.]|(" + CN + ")\\))[、.,:]?");
    private static final Pattern ARABIC =
            Pattern.compile("^(\\d{1,2})(?:[、.](?!\\d)|[、.](?=20\\d\\d年)|,(?!\\d))");
    private static final Pattern ARABIC_GAP = Pattern.compile("^(\\d{1,2})(?=[\\u4e00-\\u9fa5])");
    private static final Pattern ARABIC_BRACKETED =
            Pattern.compile("^(?:\\((\\d{1,2})\\)|(\\d{1,2})\\))[、.,:]?");
    private static final Pattern DECIMAL =
            Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2}){1,3}[、.]?(?=[\\u4e00-\\u9fa5])");
    private static final String UNITS = "年月日号时分个件次项家人名份起宗条场批户元万亿多余余名倍种类级轮届期周天小部本篇处所套台辆支";

    /** The mark a line begins with, or null. */
    static Mark of(Line line) {
        return line.mark();
    }

    /** Looks for the mark a line begins with. */
    static Mark in(Line line) {
        String text = line.text;
        if (text.isEmpty()) return null;
        char first = text.charAt(0);
        if (first >= '①' && first <= '⑳') return new Mark(Style.CIRCLED, first - '①' + 1, 1);
        if (first == '第') return match(Style.CHAPTER, CHAPTER, text);
        if (first != '(' && !digit(first) && STARTS.indexOf(first) < 0) return null;
        Mark mark = digit(first) ? null : match(Style.CHINESE_BRACKETED, CHINESE_BRACKETED, text);
        if (mark == null) mark = match(Style.ARABIC_BRACKETED, ARABIC_BRACKETED, text);
        if (mark != null || first == '(') return mark;
        mark =
                digit(first)
                        ? match(Style.ARABIC, ARABIC, text)
                        : match(Style.CHINESE, CHINESE, text);
        return mark == null ? loose(line) : mark;
    }

    /**
     * Marks known only by the blank behind them, and 1.1 (which stands for the number of its last
     * part).
     */
    private static Mark loose(Line line) {
        Mark mark = match(Style.CHINESE, CHINESE_GAP, line.text);
        if (mark != null
                && line.gap(mark.length)
                && "是要方来".indexOf(line.text.charAt(mark.length)) < 0) return mark;
        mark = match(Style.ARABIC, ARABIC_GAP, line.text);
        if (mark != null
                && line.gap(mark.length)
                && UNITS.indexOf(line.text.charAt(mark.length)) < 0) return mark;
        Matcher decimal = DECIMAL.matcher(line.text);
        if (!decimal.lookingAt() || UNITS.indexOf(line.text.charAt(decimal.end())) >= 0)
            return null;
        String[] parts = decimal.group().split("[.、]+");
        Style style = parts.length > 2 ? Style.CIRCLED : Style.ARABIC_BRACKETED;
        return new Mark(style, Integer.parseInt(parts[parts.length - 1]), decimal.end());
    }

    private static Mark match(Style style, Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.lookingAt() || matcher.end() == text.length()) return null;
        String digits = matcher.group(1);
        for (int i = 2; digits == null && i <= matcher.groupCount(); i++) digits = matcher.group(i);
        int number = digit(digits.charAt(0)) ? Integer.parseInt(digits) : value(digits);
        return number == 0 ? null : new Mark(style, number, matcher.end());
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
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
