package io.zhunsheng.report;

/** Makes a single text uniform the way lines are. */
final class Normalized {
    private Normalized() {}

    static String of(String text) {
        if (uniform(text)) return text;
        StringBuilder normal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++)
            if (!Normal.blank(text.charAt(i))) normal.append(Normal.plain(text.charAt(i)));
        return normal.toString();
    }

    /** Most words looked for are all Chinese characters, which stay what they are. */
    private static boolean uniform(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\u4E00' || c > '\u9FFF') return false;
        }
        return true;
    }
}
