package io.zhunsheng.formats.rtf;

import java.util.Map;

/** Characters that rich text calls by a name of their own. */
final class Characters {
    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("tab", "\t"),
                    Map.entry("emdash", "—"),
                    Map.entry("endash", "–"),
                    Map.entry("lquote", "‘"),
                    Map.entry("rquote", "’"),
                    Map.entry("ldblquote", "“"),
                    Map.entry("rdblquote", "”"),
                    Map.entry("bullet", "•"),
                    Map.entry("emspace", "\u2003"),
                    Map.entry("enspace", "\u2002"),
                    Map.entry("qmspace", "\u2005"));

    private Characters() {}

    /** What a control word shows, or null where it is no character. */
    static String of(String word) {
        return NAMED.get(word);
    }

    /** What a control symbol shows; some show nothing. */
    static String of(char symbol) {
        return switch (symbol) {
            case '~' -> "\u00A0";
            case '_' -> "-";
            case '\t' -> "\t";
            default -> "";
        };
    }
}
