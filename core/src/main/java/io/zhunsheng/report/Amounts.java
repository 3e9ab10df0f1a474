package io.zhunsheng.report;

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
    private static final String MEASURE =
            "百分点|人次|户次|家次|车次|艘次|件次|课次|场次|批次|班次|例次|课时|万元|亿元|平方米|平方公里|公里|公顷"
                    + "|人(?!次|民|大|员|才|社|事|力)|名(?!录|单|称|额)|位(?!于)|件|起|次(?!序)|项|个(?!月|工作日|小时|自然日|季度|百分点|一)"
                    + "|家(?!庭)|户(?!籍)|场(?!所|景)|期(?!间|限|满)|条(?!例)|份(?!额)|批(?!准|复)|宗|部(?!门|分|署)|篇|处(?!理|罚|置|级|长|室)"
                    + "|所(?!有|属|在)|套|台|辆|张|笔|例|组(?!织|建|长|成)|支|册|本(?!级|市|区|县|年|局)|幅|亩|吨|门|节|堂|则|轮|类|种|卷|枚|块|座|栋|间|只|株|棵|艘|元";

    /** What a measure begins with: rules out most numbers, years above all, at once. */
    private static final String MEASURE_STARTS =
            "%" + MEASURE.replaceAll("\\(\\?[^)]*\\)", "").replaceAll("(.)[^|]*\\|?", "$1");

    private static final String DIGITS = "0123456789";
    private static final String NUMERALS = "两二三四五六七八九十";
    private static final Signs FIGURES = Signs.of(DIGITS + NUMERALS);

    private static final Seek ARABIC =
            Seek.from(
                            DIGITS,
                            "(\\d+(?:\\.\\d+)?%?[-~至])?"
                                    + "(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d++)(\\.\\d++)?(余|多|来)?([十百千万亿]{1,2})?(余|多)?(?:个(?=百分点))?"
                                    + "(?=["
                                    + MEASURE_STARTS
                                    + "])(%|"
                                    + MEASURE
                                    + ")(以上|以下|以内|左右|多|余)?")
                    .notAfter(
                            DIGITS
                                    + ".第前[+*/#-"
                                    + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
                    .goingOn(".,%-~至余多来十百千万亿" + MEASURE_STARTS);
    private static final Seek CHINESE =
            Seek.from(
                            NUMERALS,
                            "([两二三四五六七八九]?十[一二三四五六七八九]?|[两二三四五六七八九])(余|多)?"
                                    + "(人次|场次|件|起|次(?!利|供|分|序|污)|场(?!所)|份|宗|期(?!间)|家(?!庭)|户|名|条(?!例))")
                    .notAfter("第每前\"一二三四五六七八九十百千两")
                    .goingOn("一余多人场件起次份宗期家户名条");
    private static final List<String> ABOUT =
            List.of("近", "约", "超", "超过", "逾", "少于", "至少", "不足", "高于", "低于", "上", "数");

    private Amounts() {}

    /** The amounts in a text, in their order. */
    static List<Amount> in(String text) {
        List<Amount> found = List.of();
        int arabicFrom = 0;
        int chineseFrom = 0;
        for (int at = FIGURES.in(text, 0); at >= 0; at = FIGURES.in(text, at + 1)) {
            boolean arabic = text.charAt(at) <= '9';
            if (at < (arabic ? arabicFrom : chineseFrom)) continue;
            Matcher match = (arabic ? ARABIC : CHINESE).at(text, at);
            if (match == null) continue;
            if (found.isEmpty()) found = new ArrayList<>();
            found.add(arabic ? arabic(text, match) : chinese(match));
            if (arabic) arabicFrom = match.end();
            else chineseFrom = match.end();
        }
        return found;
    }

    private static Amount chinese(Matcher m) {
        boolean exact = m.group(2) == null;
        return new Amount(value(m.group(1)), 1, exact, m.group(3), m.start(), m.end(), m.group());
    }

    private static Amount arabic(String text, Matcher m) {
        String places = m.group(3) == null ? "" : m.group(3);
        double times = times(m.group(5));
        String measure = m.group(7);
        if (measure.length() == 2 && measure.endsWith("元")) {
            times *= times(measure.substring(0, 1));
            measure = "元";
        }
        boolean vague =
                m.group(1) != null
                        || m.group(4) != null
                        || m.group(6) != null
                        || m.group(8) != null;
        boolean about = about(text, m.start());
        double step = Math.pow(10, -Math.max(0, places.length() - 1)) * times;
        double value = Double.parseDouble(m.group(2).replace(",", "") + places) * times;
        return new Amount(value, step, !vague && !about, measure, m.start(), m.end(), m.group());
    }

    private static boolean about(String text, int at) {
        for (String word : ABOUT) if (text.startsWith(word, at - word.length())) return true;
        return false;
    }

    private static double times(String words) {
        double times = 1;
        for (int i = 0; words != null && i < words.length(); i++)
            times *=
                    switch (words.charAt(i)) {
                        case '十' -> 10;
                        case '百' -> 100;
                        case '千' -> 1_000;
                        case '万' -> 10_000;
                        default -> 100_000_000;
                    };
        return times;
    }

    private static int value(String chinese) {
        return Mark.value(chinese.replace('两', '二'));
    }
}
