package io.zhunsheng.formats.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and bullets that begin paragraphs (序号). */
final class Mark {
    private static final String CHINESE = "[一二三四五六七八九十百零〇]{1,4}";

    /** Of headings: 第一章, 一、, （一）. */
    private static final Pattern HIGH =
            Pattern.compile(
                    "第" + CHINESE + "[章节编部]分?|" + CHINESE + "、|[(（]" + CHINESE + "[)）][、.．]?");

    /** Of what lies below: 1., （1）, ①, bullets. */
    private static final Pattern LOW =
            Pattern.compile(
                    "\\d{1,2}(?:\\.\\d{1,2}){0,3}[.．、](?!\\d)|[(（]\\d{1,2}[)）]|\\d{1,2}[)）]"
                            + "|[①-⑳⑴-⒛㈠-㈩]|[•●■◆○□◇★▪–-]|[第其]"
                            + CHINESE
                            + "[,，、]|"
                            + CHINESE
                            + "[是要]");

    /** Of what is listed amid a paragraph: 一是, 其二，. */
    private static final Pattern RUNNING =
            Pattern.compile("[第其]?" + CHINESE + "[是要,，]|[其第]" + CHINESE + "、");

    private Mark() {}

    /** Whether the text is such a mark and no more. */
    static boolean is(String text) {
        return !text.isEmpty() && length(text) == text.length();
    }

    /** How many characters of the text are the mark before it. */
    static int length(String text) {
        Matcher high = HIGH.matcher(text);
        if (high.lookingAt()) return high.end();
        Matcher low = LOW.matcher(text);
        return low.lookingAt() ? low.end() : 0;
    }

    /**
     * Whether it begins with a mark that as a rule begins a paragraph, and none amid a sentence.
     */
    static boolean starts(String text) {
        return length(text) > 0 && !RUNNING.matcher(text).lookingAt();
    }

    /** Whether it begins with the mark of a heading. */
    static boolean high(String text) {
        return HIGH.matcher(text).lookingAt();
    }
}
