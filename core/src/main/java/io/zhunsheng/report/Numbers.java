package io.zhunsheng.report;

import java.util.regex.Pattern;

/** Writes numbers of headings in their own form. */
final class Numbers {
    private static final String NO_NUMBER = "是要项个次级类大方年月日十百千0123456789家件人名";
    private static final Pattern VALUE =
            Pattern.compile("[一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾〇]{1,4}|\\d{1,2}|[①-⑳]");

    private Numbers() {}

    /** The number of a heading as it stands there. */
    static String written(Node node) {
        return node.line.raw(0, node.mark.length() - 1);
    }

    /** Another number in the form of that heading's. */
    static String like(Node node, int number) {
        return VALUE.matcher(written(node))
                .replaceFirst(
                        switch (node.mark.style()) {
                            case ARABIC, ARABIC_BRACKETED -> String.valueOf(number);
                            case CIRCLED -> String.valueOf((char) ('①' + number - 1));
                            default -> ChineseNumber.of(number);
                        });
    }

    /** Whether a text holds that number in that form, or begins with it, its mark lost. */
    static boolean in(String text, Mark.Style style, int number) {
        boolean arabic = style == Mark.Style.ARABIC || style == Mark.Style.ARABIC_BRACKETED;
        String value = arabic ? String.valueOf(number) : ChineseNumber.of(number);
        boolean bracketed =
                style == Mark.Style.CHINESE_BRACKETED || style == Mark.Style.ARABIC_BRACKETED;
        String opens = bracketed ? "(" + value : style == Mark.Style.CHAPTER ? "第" + value : value;
        if (text.startsWith(opens)
                && text.length() > opens.length()
                && NO_NUMBER.indexOf(text.charAt(opens.length())) < 0) return true;
        return switch (style) {
            case CHAPTER -> text.contains("第" + value);
            case CIRCLED -> text.indexOf('①' + number - 1) >= 0;
            case CHINESE_BRACKETED, ARABIC_BRACKETED ->
                    text.contains("(" + value + ")") || text.contains(value + ")");
            default ->
                    text.contains("。" + value + "、")
                            || text.contains("。" + value + ".")
                            || text.contains(":" + value + "、")
                            || text.contains(":" + value + ".")
                            || text.contains(";" + value + ".")
                            || text.contains(";" + value + "、");
        };
    }
}
