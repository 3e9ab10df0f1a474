package io.zhunsheng.document;

/** Writes numbers the way list markers are written (CSS Counter Styles Level 3). */
final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMANS = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };

    private Numerals() {}

    static String chinese(int number) {
        return spoken(number, DIGITS, "十百千");
    }

    static String formal(int number) {
        return spoken(number, FORMAL, "拾佰仟");
    }

    /** Heavenly stems; beyond the tenth as a number. */
    static String stem(int number) {
        return from(STEMS, number);
    }

    /** Earthly branches; beyond the twelfth as a number. */
    static String branch(int number) {
        return from(BRANCHES, number);
    }

    /** 一〇一 for 101. */
    static String digits(int number) {
        StringBuilder digits = new StringBuilder();
        for (char c : Integer.toString(Math.abs(number)).toCharArray())
            digits.append(DIGITS.charAt(c - '0'));
        return number < 0 ? "负" + digits : digits.toString();
    }

    static String letters(int number) {
        if (number < 1) return Integer.toString(number);
        StringBuilder letters = new StringBuilder();
        for (int n = number; n > 0; n = (n - 1) / 26)
            letters.insert(0, (char) ('a' + (n - 1) % 26));
        return letters.toString();
    }

    static String roman(int number) {
        if (number < 1 || number > 3999) return Integer.toString(number);
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++)
            for (; rest >= ROMAN[i]; rest -= ROMAN[i]) roman.append(ROMANS[i]);
        return roman.toString();
    }

    private static String from(String names, int number) {
        return number >= 1 && number <= names.length()
                ? names.substring(number - 1, number)
                : digits(number);
    }

    /** With 十 for 10 and no 一 before it up to 19. */
    private static String spoken(int number, String digits, String units) {
        if (number < 0 || number > 9999) return Integer.toString(number);
        if (number == 0) return digits.substring(0, 1);
        StringBuilder spoken = new StringBuilder();
        boolean gap = false;
        for (int place = 3, unit = 1000; place >= 0; place--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) gap = !spoken.isEmpty();
            else {
                if (gap) spoken.append(digits.charAt(0));
                gap = false;
                if (digit > 1 || place != 1 || !spoken.isEmpty())
                    spoken.append(digits.charAt(digit));
                if (place > 0) spoken.append(units.charAt(place - 1));
            }
        }
        return spoken.toString();
    }
}
