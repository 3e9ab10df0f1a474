package io.zhunsheng.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The scan for amounts finds what an expression would, whatever the text. */
class ArabicAmountTest {
    private static final int TEXTS = 200_000;
    private static final String[] PIECES = {
        "1", "2", "35", "100", "2024", "12345", ",", ",000", ",234", ".", ".5", ".25", "%", "-",
        "~", "至", "余", "多", "来", "十", "百", "千", "万", "亿", "个", "个百分点", "百分点", "件", "人", "人次", "人民",
        "名录", "次", "次序", "项", "家庭", "家", "万元", "亿元", "元", "平方米", "课", "课时", "以上", "左右", "近", "约",
        "超过", "少", "数", "上", "第", "前", "a", "年", "。", "部门", "部", "场所", "例", "类", "(", "占"
    };
    private static final String MEASURE =
            "百分点|人次|户次|家次|车次|艘次|件次|课次|场次|批次|班次|例次|课时|万元|亿元|平方米|平方公里|公里|公顷"
                    + "|人(?!次|民|大|员|才|社|事|力)|名(?!录|单|称|额)|位(?!于)|件|起|次(?!序)|项|个(?!月|工作日|小时|自然日|季度|百分点|一)"
                    + "|家(?!庭)|户(?!籍)|场(?!所|景)|期(?!间|限|满)|条(?!例)|份(?!额)|批(?!准|复)|宗|部(?!门|分|署)|篇|处(?!理|罚|置|级|长|室)"
                    + "|所(?!有|属|在)|套|台|辆|张|笔|例|组(?!织|建|长|成)|支|册|本(?!级|市|区|县|年|局)|幅|亩|吨|门|节|堂|则|轮|类|种|卷|枚|块|座|栋|间|只|株|棵|艘|元";

    /** What a measure begins with: rules out most numbers, years above all, at once. */
    private static final String MEASURE_STARTS =
            "%" + MEASURE.replaceAll("\\(\\?[^)]*\\)", "").replaceAll("(.)[^|]*\\|?", "$1");

    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?<![\\d.第前\\[+*/#a-zA-Z-])(\\d+(?:\\.\\d+)?%?[-~至])?"
                            + "(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d++)(\\.\\d++)?(余|多|来)?([十百千万亿]{1,2})?(余|多)?(?:个(?=百分点))?"
                            + "(?=["
                            + MEASURE_STARTS
                            + "])(%|"
                            + MEASURE
                            + ")(以上|以下|以内|左右|多|余)?");
    private static final Pattern ABOUT = Pattern.compile("(?:近|约|超|超过|逾|少于|至少|不足|高于|低于|上|数)$");

    @Test
    void itFindsWhatTheExpressionFinds() {
        Random random = new Random(11);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(8); length > 0; length--)
                text.append(PIECES[random.nextInt(PIECES.length)]);
            List<Amount> scanned = new ArrayList<>(Amounts.in(text.toString()));
            scanned.removeIf(amount -> !Character.isDigit(amount.words().charAt(0)));
            assertEquals(expected(text.toString()), scanned, text::toString);
        }
    }

    private static List<Amount> expected(String text) {
        List<Amount> found = new ArrayList<>();
        Matcher m = AMOUNT.matcher(text);
        while (m.find()) found.add(amount(text, m));
        return found;
    }

    private static Amount amount(String text, Matcher m) {
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
        boolean about = ABOUT.matcher(text.substring(0, m.start())).find();
        double step = Math.pow(10, -Math.max(0, places.length() - 1)) * times;
        double value = Double.parseDouble(m.group(2).replace(",", "") + places) * times;
        return new Amount(value, step, !vague && !about, measure, m.start(), m.end(), m.group());
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
}
