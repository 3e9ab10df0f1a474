package io.zhunsheng.document.number;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * How the numbers of a list are written (ECMA-376, 17.18.59: ST_NumberFormat; Word's own ways by
 * MS-OI29500 and MS-DOCX 2.4); what no Chinese office uses counts in plain figures.
 */
public enum Numerals {
    DECIMAL(Integer::toString),
    DECIMAL_ZERO(number -> number >= 0 && number < 10 ? "0" + number : "" + number),
    UPPER_ROMAN(Numerals::roman),
    LOWER_ROMAN(number -> roman(number).toLowerCase(Locale.ROOT)),
    UPPER_LETTER(number -> letters('A', number)),
    LOWER_LETTER(number -> letters('a', number)),
    DECIMAL_FULL_WIDTH(number -> Counting.places(number, "０１２３４５６７８９")),
    DECIMAL_ENCLOSED_CIRCLE(Numerals::circled),
    DECIMAL_ENCLOSED_FULLSTOP(number -> sign('⒈', 20, number)),
    DECIMAL_ENCLOSED_PAREN(number -> sign('⑴', 20, number)),
    NUMBER_IN_DASH(number -> "- " + number + " -"),
    /** 一 … 十 … 九十九, 一○○; what WPS writes. */
    CHINESE_COUNTING(number -> Counting.tens(number, '○')),
    /** 一 … 十 … 九十九, 一百, 一百〇一; what Word writes. */
    CHINESE_COUNTING_THOUSAND(Counting.CHINESE::words),
    CHINESE_LEGAL_SIMPLIFIED(Counting.LEGAL::words),
    JAPANESE_COUNTING(Counting.JAPANESE::words),
    JAPANESE_LEGAL(Counting.LEGAL_JAPANESE::words),
    TAIWANESE_COUNTING(number -> Counting.tens(number, '○')),
    TAIWANESE_COUNTING_THOUSAND(Counting.TAIWANESE::words),
    TAIWANESE_DIGITAL(number -> Counting.places(number, "○一二三四五六七八九")),
    IDEOGRAPH_DIGITAL(number -> Counting.places(number, "〇一二三四五六七八九")),
    IDEOGRAPH_LEGAL_TRADITIONAL(Counting.LEGAL_TRADITIONAL::words),
    /** The standard circles them; Word writes ㈠ ㈡ ㈢, and so do those who see its files. */
    IDEOGRAPH_ENCLOSED_CIRCLE(number -> sign('㈠', 10, number)),
    IDEOGRAPH_TRADITIONAL(number -> pick("甲乙丙丁戊己庚辛壬癸", number)),
    IDEOGRAPH_ZODIAC(number -> pick("子丑寅卯辰巳午未申酉戌亥", number)),
    IDEOGRAPH_ZODIAC_TRADITIONAL(Numerals::sexagenary),
    /** No number, though there may be text before and behind it. */
    NONE(number -> ""),
    /** No number: the level's text is the bullet itself. */
    BULLET(number -> "");

    private static final int MOST_LETTERS = 26 * 30;
    private static final int HIGHEST_ROMAN = 32_767;

    private static final Map<String, Numerals> BY_NAME = new HashMap<>();

    static {
        for (Numerals numerals : values()) BY_NAME.put(plain(numerals.name()), numerals);
        BY_NAME.put("decimalfullwidth2", DECIMAL_FULL_WIDTH);
        BY_NAME.put("decimalenclosedcirclechinese", DECIMAL_ENCLOSED_CIRCLE);
        BY_NAME.put("japanesedigitaltenthousand", IDEOGRAPH_DIGITAL);
    }

    private final IntFunction<String> writing;

    Numerals(IntFunction<String> writing) {
        this.writing = writing;
    }

    /** Those of that name in ECMA-376 ({@code chineseCounting}), else plain figures. */
    public static Numerals named(String name) {
        return name == null ? DECIMAL : BY_NAME.getOrDefault(plain(name), DECIMAL);
    }

    /** The number as written. */
    public String write(int number) {
        return writing.apply(number);
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static String pick(String signs, int number) {
        return number < 1 || number > signs.length()
                ? Integer.toString(number)
                : signs.substring(number - 1, number);
    }

    private static String sign(char first, int last, int number) {
        return number < 1 || number > last
                ? Integer.toString(number)
                : Character.toString(first + number - 1);
    }

    private static String circled(int number) {
        if (number <= 20) return sign('①', 20, number);
        if (number <= 35) return sign('㉑', 15, number - 20);
        return number <= 50 ? sign('㊱', 15, number - 35) : Integer.toString(number);
    }

    /** A … Z, AA, BB …, as Word counts: the letter repeats. */
    private static String letters(char first, int number) {
        if (number < 1 || number > MOST_LETTERS) return Integer.toString(number);
        return Character.toString(first + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > HIGHEST_ROMAN) return Integer.toString(number);
        String[] signs = "M CM D CD C XC L XL X IX V IV I".split(" ");
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++)
            for (; rest >= values[i]; rest -= values[i]) roman.append(signs[i]);
        return roman.toString();
    }

    private static String sexagenary(int number) {
        return number < 1 || number > 60
                ? Integer.toString(number)
                : IDEOGRAPH_TRADITIONAL.write((number - 1) % 10 + 1)
                        + IDEOGRAPH_ZODIAC.write((number - 1) % 12 + 1);
    }
}
