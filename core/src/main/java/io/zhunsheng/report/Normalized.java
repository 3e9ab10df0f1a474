package io.zhunsheng.report;

/** Makes a single text uniform the way lines are. */
final class Normalized {
    private Normalized() {}

    static String of(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++)
            if (!Normal.blank(text.charAt(i))) normal.append(Normal.plain(text.charAt(i)));
        return normal.toString();
    }
}
