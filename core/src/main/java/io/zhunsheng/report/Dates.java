package io.zhunsheng.report;

import io.zhunsheng.text.Seek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as they stand in Chinese documents and on web pages. */
final class Dates {
    private static final Seek ARABIC =
            Seek.from("2", "(?<!\\d)(20\\d\\d)(?:年|[-/.])(\\d{1,2})(?:月|[-/.])(\\d{1,2})(?!\\d)");
    private static final Pattern CHINESE =
            Pattern.compile(
                    "(二[〇零oO0][〇零一二三四五六七八九oO0]{2})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日");

    private static final Pattern ALONE =
            Pattern.compile("[(\\[]?(20\\d\\d|二[〇零oO0].{2})年.{1,3}月.{1,3}日?[)\\]]?");

    private static final Pattern CLOCK =
            Pattern.compile("(?:今天|现在)是|(?:当前|北京|系统)(?:时间|日期)|星期[一二三四五六日天]|农历");
    private static final Pattern STAMP =
            Pattern.compile("(?:发布|发稿|更新|公开|公布|生成|成文|印发|上传|录入|来源|(?<!前|京|统)(?:时间|日期)):?");
    private static final Pattern PADDED = Pattern.compile("年0\\d月|月0\\d日");

    /** Characters {@link #ALONE} takes at most. */
    private static final int LONGEST_ALONE = 24;

    private Dates() {}

    /** The first date in the text, or null. */
    static LocalDate in(String text) {
        Matcher arabic = ARABIC.first(text);
        if (arabic != null) return date(arabic);
        if (text.indexOf('二') < 0) return null;
        Matcher chinese = CHINESE.matcher(text);
        if (!chinese.find()) return null;
        int year = ChineseNumber.inFigures(chinese.group(1));
        return date(
                year, ChineseNumber.value(chinese.group(2)), ChineseNumber.value(chinese.group(3)));
    }

    /** A date and where it stands. */
    record Found(LocalDate day, int from, int to) {}

    /** All dates of a line in figures or, where there is none, the first in Chinese numerals. */
    static List<Found> all(String text) {
        List<Found> all = new ArrayList<>(2);
        for (Matcher date = ARABIC.first(text); date != null; date = ARABIC.next(date, text)) {
            LocalDate day = date(date);
            if (day != null) all.add(new Found(day, date.start(), date.end()));
        }
        LocalDate other = all.isEmpty() ? in(text) : null;
        if (other != null) all.add(new Found(other, 0, text.length()));
        return all;
    }

    private static LocalDate date(Matcher arabic) {
        return date(number(arabic.group(1)), number(arabic.group(2)), number(arabic.group(3)));
    }

    /** The date where the text is nothing else, brackets aside, or null. */
    static LocalDate alone(String text) {
        boolean alone =
                text.length() <= LONGEST_ALONE
                        && text.indexOf('年') >= 0
                        && ALONE.matcher(text).matches();
        return alone ? in(text) : null;
    }

    /** Whether the date is that of a page's clock: it says when the page was looked at. */
    static boolean clock(String text) {
        return CLOCK.matcher(text).find() && !STAMP.matcher(text).find();
    }

    /**
     * Whether a month or day of one figure is written with two, as a page writes its stamp; a date
     * in brackets beneath the title is the author's.
     */
    static boolean padded(String text) {
        return !text.startsWith("(") && !text.startsWith("[") && PADDED.matcher(text).find();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static LocalDate date(int year, int month, int day) {
        boolean real =
                month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= Month.of(month).length(Year.isLeap(year));
        return real ? LocalDate.of(year, month, day) : null; // to be refused would be dear
    }
}
