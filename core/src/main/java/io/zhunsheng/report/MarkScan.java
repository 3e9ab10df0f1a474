package io.zhunsheng.report;

import io.zhunsheng.report.Mark.Style;
import io.zhunsheng.text.Digits;

/** Looks for the number a line begins with, one character after the other: every line is asked. */
final class MarkScan {
    private static final String STARTS = "一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾";
    private static final String CHINESE = STARTS + "百〇";
    private static final int LONGEST_CHINESE = 4;
    private static final int LONGEST_ARABIC = 2;
    private static final int MOST_DECIMALS = 3;
    private static final String[] CHAPTERS = {"部分", "章", "节", "编", "篇", "大方面", "方面"};

    /** Behind a figure and a blank they tell that it counts something and numbers no heading. */
    private static final String COUNTED = "年月日号时分个件次项家人名份起宗条场批户元万亿多余倍版种类级轮届期周天小部本篇处所套台辆支";

    private final Line line;
    private final String text;

    private MarkScan(Line line) {
        this.line = line;
        this.text = line.text;
    }

    /** The mark a line begins with, or null. */
    static Mark of(Line line) {
        if (line.text.isEmpty()) return null;
        char first = line.text.charAt(0);
        if (first >= '①' && first <= '⑳') return new Mark(Style.CIRCLED, first - '①' + 1, 1);
        MarkScan scan = new MarkScan(line);
        if (first == '第') return scan.chapter();
        if (first == '(') return scan.bracketed();
        if (!Digits.is(first) && STARTS.indexOf(first) < 0) return null;
        Mark mark = scan.bracketed();
        if (mark == null) mark = scan.stopped();
        return mark == null ? scan.loose() : mark;
    }

    /** 第一章, 第二部分:, but not 第一方面的. */
    private Mark chapter() {
        int to = numberEnd(1);
        if (to == 1) return null;
        for (String chapter : CHAPTERS) {
            if (!text.startsWith(chapter, to)) continue;
            int end = to + chapter.length();
            boolean stop = oneOf(":、.,", end);
            if (stop && !oneOf("别的", end + 1)) end++;
            else if (!stop && oneOf("别的", end)) return null;
            return mark(Style.CHAPTER, 1, to, end);
        }
        return null;
    }

    /** (一), (一、, 一), (1), 1). */
    private Mark bracketed() {
        int from = text.charAt(0) == '(' ? 1 : 0;
        int to = numberEnd(from);
        if (to == from) return null;
        boolean arabic = digit(from);
        if (!oneOf(arabic || from == 0 ? ")" : ")、.", to)) return null;
        int end = oneOf("、.,:", to + 1) ? to + 2 : to + 1;
        return mark(arabic ? Style.ARABIC_BRACKETED : Style.CHINESE_BRACKETED, from, to, end);
    }

    /** 一、, 1., where no number goes on behind it. */
    private Mark stopped() {
        int to = numberEnd(0);
        boolean arabic = digit(0);
        if (to == 0 || !oneOf(arabic ? "、.," : "、.,:;", to)) return null;
        boolean goesOn = digit(to + 1) && !(oneOf("、.", to) && year(to + 1, arabic));
        return goesOn ? null : mark(arabic ? Style.ARABIC : Style.CHINESE, 0, to, to + 1);
    }

    /**
     * Marks known only by the blank behind them, and 1.1 (which stands for the number of its last
     * part).
     */
    private Mark loose() {
        int to = numberEnd(0);
        if (to == 0 || to == text.length()) return null;
        boolean arabic = digit(0);
        if (!line.gap(to)) return arabic ? decimal(to) : null;
        boolean apart = arabic ? chinese(to) && !oneOf(COUNTED, to) : !oneOf("是要方来", to);
        Mark mark = apart ? mark(arabic ? Style.ARABIC : Style.CHINESE, 0, to, to) : null;
        return mark == null && arabic ? decimal(to) : mark;
    }

    private Mark decimal(int whole) {
        int end = whole;
        int from = 0;
        int decimals = 0;
        while (decimals < MOST_DECIMALS && oneOf(".", end) && digit(end + 1)) {
            from = end + 1;
            end = numberEnd(from);
            if (end == from) return null;
            decimals++;
        }
        int behind = oneOf("、.", end) ? end + 1 : end;
        if (decimals == 0 || !chinese(behind) || oneOf(COUNTED, behind)) return null;
        return new Mark(
                decimals > 1 ? Style.CIRCLED : Style.ARABIC_BRACKETED,
                Integer.parseInt(text.substring(from, end)),
                behind);
    }

    /** The mark, unless nothing stands behind it or it has no value. */
    private Mark mark(Style style, int from, int to, int end) {
        if (end == text.length()) return null;
        String digits = text.substring(from, to);
        int number = digit(from) ? Integer.parseInt(digits) : ChineseNumber.value(digits);
        return number == 0 ? null : new Mark(style, number, end);
    }

    /** Where a number that begins there ends; there, where none does or one too long for a mark. */
    private int numberEnd(int from) {
        boolean arabic = digit(from);
        int to = from;
        while (arabic ? digit(to) : oneOf(CHINESE, to)) to++;
        return to - from > (arabic ? LONGEST_ARABIC : LONGEST_CHINESE) ? from : to;
    }

    /** 2024年, and behind a Chinese number 2024 before a word, where 年 was left out. */
    private boolean year(int at, boolean arabic) {
        if (!text.startsWith("20", at) || !digit(at + 2) || !digit(at + 3)) return false;
        return oneOf("年", at + 4) || !arabic && chinese(at + 4) && !oneOf(COUNTED, at + 4);
    }

    private boolean oneOf(String signs, int at) {
        return at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
    }

    private boolean chinese(int at) {
        return at < text.length() && text.charAt(at) >= '\u4e00' && text.charAt(at) <= '\u9fa5';
    }

    private boolean digit(int at) {
        return Digits.at(text, at);
    }
}
