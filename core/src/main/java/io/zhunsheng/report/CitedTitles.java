package io.zhunsheng.report;

/** Covers the titles of documents: what a title names is only named, not dealt with. */
final class CitedTitles {
    private static final Seek TITLE = Seek.from("《", "《[^》]*》");

    private CitedTitles() {}

    /** The text with every title emptied, its marks left standing. */
    static String emptied(String text) {
        return TITLE.replaced(text, "《》");
    }
}
