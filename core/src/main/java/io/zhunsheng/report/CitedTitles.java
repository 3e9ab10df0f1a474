package io.zhunsheng.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Covers the titles of documents: what a title names is only named, not dealt with. */
final class CitedTitles {
    private static final Pattern NOTHING = Pattern.compile("");

    private CitedTitles() {}

    /** The text without any title. */
    static String without(String text) {
        return without(text, NOTHING);
    }

    /**
     * The text without any title and what an expression takes for the words behind it. Where one
     * title does not end, none behind it does: an expression would look again from each.
     */
    static String without(String text, Pattern behind) {
        int open = text.indexOf('《');
        int close = open < 0 ? -1 : text.indexOf('》', open);
        if (close < 0) return text;
        StringBuilder without = new StringBuilder(text.length());
        Matcher words = behind.matcher(text);
        int from = 0;
        while (close >= 0) {
            without.append(text, from, open);
            from = close + 1;
            if (words.region(from, text.length()).lookingAt()) from = words.end();
            open = text.indexOf('《', from);
            close = open < 0 ? -1 : text.indexOf('》', open);
        }
        return without.append(text, from, text.length()).toString();
    }

    /** The text with every title emptied, its marks left standing. */
    static String emptied(String text) {
        int open = text.indexOf('《');
        int close = open < 0 ? -1 : text.indexOf('》', open);
        if (close < 0) return text;
        StringBuilder emptied = new StringBuilder(text.length());
        int from = 0;
        while (close >= 0) {
            emptied.append(text, from, open + 1);
            from = close;
            open = text.indexOf('《', close);
            close = open < 0 ? -1 : text.indexOf('》', open);
        }
        return emptied.append(text, from, text.length()).toString();
    }
}
