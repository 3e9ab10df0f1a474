package io.zhunsheng.variation;

/** The last touch to a report's text: width of marks and digits, spaces in years, line ends. */
final class Finish {
    private final Dress dress;

    Finish(Dress dress) {
        this.dress = dress;
    }

    String of(String text) {
        String out = text;
        if (dress.wide) out = wide(out);
        if (dress.wideDigits) out = digits(out);
        if (dress.spaced) out = out.replaceAll("(\\d{4})年", "$1 年");
        return out.replace("\n", dress.lineEnd);
    }

    /** Marks between Chinese characters in full width. */
    static String wide(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = ",;:()!?".indexOf(c);
            boolean between =
                    i > 0 && !Character.isDigit(text.charAt(i - 1))
                            || i + 1 == text.length()
                            || !Character.isDigit(text.charAt(Math.min(i + 1, text.length() - 1)));
            out.append(
                    at >= 0 && between
                            ? "\uff0c\uff1b\uff1a\uff08\uff09\uff01\uff1f".charAt(at)
                            : c);
        }
        return out.toString();
    }

    private static String digits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append((char) (c >= '0' && c <= '9' ? c + 0xFEE0 : c)));
        return out.toString();
    }
}
