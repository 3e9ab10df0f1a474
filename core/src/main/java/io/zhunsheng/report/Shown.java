package io.zhunsheng.report;

/** Gives words that were made uniform their Chinese marks back, for people. */
final class Shown {
    private Shown() {}

    static String of(String normal) {
        StringBuilder shown = new StringBuilder(normal.length());
        boolean open = false;
        for (char c : normal.toCharArray()) {
            if (c == '"') open = !open;
            shown.append(
                    switch (c) {
                        case '"' -> open ? '“' : '”';
                        case '(' -> '（';
                        case ')' -> '）';
                        case '-' -> '—';
                        default -> c;
                    });
        }
        return shown.toString();
    }
}
