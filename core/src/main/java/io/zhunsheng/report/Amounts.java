package io.zhunsheng.report;

import io.zhunsheng.text.Digits;
import io.zhunsheng.text.Seek;
import io.zhunsheng.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Finds numbers with measure words; years, dates, ordinals, document and telephone numbers have
 * none.
 */
final class Amounts {
    private static final String DIGITS = "0123456789";
    private static final String NUMERALS = "两二三四五六七八九十";
    private static final Signs FIGURES = Signs.of(DIGITS + NUMERALS);

    private static final Signs NOT_AFTER =
            Signs.of(DIGITS + ".第前[+*/#-" + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static final Seek CHINESE =
            Seek.from(
                            NUMERALS,
                            "([两二三四五六七八九]?十[一二三四五六七八九]?|[两二三四五六七八九])(余|多)?"
                                    + "(人次|场次|件|起|次(?!利|供|分|序|污)|场(?!所)|份|宗|期(?!间)|家(?!庭)|户|名|条(?!例))")
                    .notAfter("第每前\"一二三四五六七八九十百千两")
                    .goingOn("一余多人场件起次份宗期家户名条");

    private Amounts() {}

    /** Whether there may be any, whatever is covered: some figure stands in the sentence. */
    static boolean possible(Sentence sentence) {
        return FIGURES.in(sentence.line().letters(), sentence.from(), sentence.to()) >= 0;
    }

    /** The amounts in a text, in their order. */
    static List<Amount> in(String text) {
        List<Amount> found = List.of();
        int arabicFrom = 0;
        int chineseFrom = 0;
        char[] signs = text.toCharArray();
        for (int at = FIGURES.in(signs, 0, signs.length);
                at >= 0;
                at = FIGURES.in(signs, at + 1, signs.length)) {
            boolean arabic = signs[at] <= '9';
            if (at < (arabic ? arabicFrom : chineseFrom)) continue;
            Amount amount = arabic ? arabic(text, at) : chinese(text, at);
            if (arabic) arabicFrom = amount == null ? Digits.end(text, at) : amount.to();
            if (amount == null) continue;
            if (!arabic) chineseFrom = amount.to();
            if (found.isEmpty()) found = new ArrayList<>();
            found.add(amount);
        }
        return found;
    }

    private static Amount arabic(String text, int at) {
        boolean within = at > 0 && NOT_AFTER.has(text.charAt(at - 1));
        return within ? null : ArabicAmount.at(text, at);
    }

    private static Amount chinese(String text, int at) {
        Matcher m = CHINESE.at(text, at);
        if (m == null) return null;
        boolean exact = m.group(2) == null;
        return new Amount(value(m.group(1)), 1, exact, m.group(3), m.start(), m.end(), m.group());
    }

    private static int value(String chinese) {
        return ChineseNumber.value(chinese.replace('两', '二'));
    }
}
