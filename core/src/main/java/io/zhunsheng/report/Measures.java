package io.zhunsheng.report;

import io.zhunsheng.text.Beginning;
import java.util.Arrays;
import java.util.List;

/** The measure words behind figures (量词), some of them none before certain words. */
final class Measures {
    private static final String ALL =
            "百分点|人次|户次|家次|车次|艘次|件次|课次|场次|批次|班次|例次|课时|万元|亿元|平方米|平方公里|公里|公顷"
                    + "|人(?!次|民|大|员|才|社|事|力)|名(?!录|单|称|额)|位(?!于)|件|起|次(?!序)|项|个(?!月|工作日|小时|自然日|季度|百分点|一)"
                    + "|家(?!庭)|户(?!籍)|场(?!所|景)|期(?!间|限|满)|条(?!例)|份(?!额)|批(?!准|复)|宗|部(?!门|分|署)|篇|处(?!理|罚|置|级|长|室)"
                    + "|所(?!有|属|在)|套|台|辆|张|笔|例|组(?!织|建|长|成)|支|册|本(?!级|市|区|县|年|局)|幅|亩|吨|门|节|堂|则|轮|类|种|卷|枚|块|座|栋|间|只|株|棵|艘|元|%";

    /** What they begin with: rules out most numbers, years above all, at once. */
    static final String STARTS = starts();

    private static final int SLOTS = 1 << 8;
    private static final String NOT_BEFORE = "(?!";

    /** By the last bits of the first character; of those that begin alike, in the order above. */
    private static final Measure[][] BY_START = byStart();

    private record Measure(String word, List<String> notBefore) {
        static Measure of(String expression) {
            int barred = expression.indexOf(NOT_BEFORE);
            if (barred < 0) return new Measure(expression, List.of());
            String words =
                    expression.substring(barred + NOT_BEFORE.length(), expression.length() - 1);
            return new Measure(expression.substring(0, barred), Beginning.divided(words));
        }

        boolean standsAt(String text, int at) {
            if (!text.startsWith(word, at)) return false;
            for (String barred : notBefore)
                if (text.startsWith(barred, at + word.length())) return false;
            return true;
        }
    }

    private Measures() {}

    private static String starts() {
        StringBuilder starts = new StringBuilder();
        for (String measure : Beginning.divided(ALL)) starts.append(measure.charAt(0));
        return starts.toString();
    }

    private static Measure[][] byStart() {
        Measure[][] slots = new Measure[SLOTS][0];
        for (String measure : Beginning.divided(ALL)) {
            int slot = measure.charAt(0) % SLOTS;
            int count = slots[slot].length;
            slots[slot] = Arrays.copyOf(slots[slot], count + 1);
            slots[slot][count] = Measure.of(measure);
        }
        return slots;
    }

    /** The measure word at a place, or null. */
    static String at(String text, int at) {
        if (at >= text.length()) return null;
        for (Measure measure : BY_START[text.charAt(at) % SLOTS])
            if (measure.standsAt(text, at)) return measure.word;
        return null;
    }
}
