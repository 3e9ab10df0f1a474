package io.zhunsheng.document;

import java.util.regex.Pattern;

/**
 * Knows a web page that was cut off while it was saved or sent: begun as a whole page, never ended,
 * and broken off inside a tag or a sentence.
 */
final class Truncated {
    private static final Pattern BEGUN =
            Pattern.compile("<(?:html|body)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDED =
            Pattern.compile("</(?:html|body)\\b", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 1 << 16;
    private static final int SENTENCE = 40;

    private Truncated() {}

    /** Whether a page was begun and never ended, which browsers forgive. */
    static boolean open(String html) {
        boolean begun = BEGUN.matcher(html).region(0, Math.min(HEAD, html.length())).find();
        return begun && !ENDED.matcher(html).find();
    }

    static boolean page(String html) {
        if (!open(html)) return false;
        String end = html.stripTrailing();
        int tag = end.lastIndexOf('<');
        if (tag > end.lastIndexOf('>')) return tag + 1 < end.length() && opens(end.charAt(tag + 1));
        String last = end.substring(end.lastIndexOf('>') + 1);
        return last.length() > SENTENCE
                && "。！？；：:;!?…”）)".indexOf(last.charAt(last.length() - 1)) < 0;
    }

    private static boolean opens(char c) {
        return c == '/' || c == '!' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
