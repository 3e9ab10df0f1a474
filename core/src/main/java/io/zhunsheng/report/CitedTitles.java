package io.zhunsheng.report;

import java.util.regex.Pattern;

/** Covers the titles of documents: what a title names is only named, not dealt with. */
final class CitedTitles {
    private static final Pattern TITLE = Pattern.compile("《[^》]*》");

    private CitedTitles() {}

    /** The text with every title emptied, its marks left standing. */
    static String emptied(String text) {
        return text.indexOf('《') < 0 ? text : TITLE.matcher(text).replaceAll("《》");
    }
}
