package io.zhunsheng.report;

/** Covers the titles of documents: what a title names is only named, not dealt with. */
final class CitedTitles {
    private CitedTitles() {}

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
