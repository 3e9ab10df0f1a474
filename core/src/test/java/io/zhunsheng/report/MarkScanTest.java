package io.zhunsheng.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.document.Paragraph;
import io.zhunsheng.text.Digits;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The scan finds what these expressions find, which say what a mark is. */
class MarkScanTest {
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

    private static final String[] PIECES = {
        "一", "二", "十", "百", "〇", "拾", "第", "(", ")", "、", ".", ",", ":", ";", "0", "1", "2", "12",
        "20", "2023年", "年", "个", "部分", "章", "方面", "大方面", "的", "别", "是", "要", "建", "设", " ", "x", "③"
    };

    @Test
    void findsWhatTheExpressionsFind() {
        Random random = new Random(20_251_122);
        int found = 0;
        for (int i = 0; i < 1_000_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(8); k >= 0; k--)
                text.append(PIECES[random.nextInt(PIECES.length)]);
            Line line = Normal.line(List.of(new Paragraph(1, null, 0, text.toString())), 0);
            Mark expected = in(line);
            assertEquals(expected, MarkScan.of(line), text.toString());
            if (expected != null) found++;
        }
        assertTrue(found > 50_000, "found " + found);
    }

    /** Looks for the mark a line begins with. */
    private static Mark in(Line line) {
        String text = line.text;
        if (text.isEmpty()) return null;
        char first = text.charAt(0);
        if (first >= '①' && first <= '⑳') return new Mark(Mark.Style.CIRCLED, first - '①' + 1, 1);
        if (first == '第') return match(Mark.Style.CHAPTER, CHAPTER, text);
        if (first != '(' && !Digits.is(first) && STARTS.indexOf(first) < 0) return null;
        Mark mark =
                Digits.is(first)
                        ? null
                        : match(Mark.Style.CHINESE_BRACKETED, CHINESE_BRACKETED, text);
        if (mark == null) mark = match(Mark.Style.ARABIC_BRACKETED, ARABIC_BRACKETED, text);
        if (mark != null || first == '(') return mark;
        mark =
                Digits.is(first)
                        ? match(Mark.Style.ARABIC, ARABIC, text)
                        : match(Mark.Style.CHINESE, CHINESE, text);
        return mark == null ? loose(line) : mark;
    }

    /**
     * Marks known only by the blank behind them, and 1.1 (which stands for the number of its last
     * part).
     */
    private static Mark loose(Line line) {
        Mark mark = match(Mark.Style.CHINESE, CHINESE_GAP, line.text);
        if (mark != null
                && line.gap(mark.length())
                && "是要方来".indexOf(line.text.charAt(mark.length())) < 0) return mark;
        mark = match(Mark.Style.ARABIC, ARABIC_GAP, line.text);
        if (mark != null
                && line.gap(mark.length())
                && UNITS.indexOf(line.text.charAt(mark.length())) < 0) return mark;
        Matcher decimal = DECIMAL.matcher(line.text);
        if (!decimal.lookingAt() || UNITS.indexOf(line.text.charAt(decimal.end())) >= 0)
            return null;
        String[] parts = decimal.group().split("[.、]+");
        Mark.Style style = parts.length > 2 ? Mark.Style.CIRCLED : Mark.Style.ARABIC_BRACKETED;
        return new Mark(style, Integer.parseInt(parts[parts.length - 1]), decimal.end());
    }

    private static Mark match(Mark.Style style, Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.lookingAt() || matcher.end() == text.length()) return null;
        String digits = matcher.group(1);
        for (int i = 2; digits == null && i <= matcher.groupCount(); i++) digits = matcher.group(i);
        int number = Digits.at(digits, 0) ? Integer.parseInt(digits) : ChineseNumber.value(digits);
        return number == 0 ? null : new Mark(style, number, matcher.end());
    }
}
