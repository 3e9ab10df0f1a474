package io.zhunsheng.document.web;

import java.util.Locale;

/** Looks properties up in style declarations, the last one winning (CSS 2.1, 4.1.8). */
final class Css {
    private Css() {}

    /** Declarations in lower case and without blanks, as {@link #value} wants them. */
    static String plain(String declarations) {
        StringBuilder plain = new StringBuilder(declarations.length() + 1);
        for (int i = 0; i < declarations.length(); i++)
            if (declarations.charAt(i) > ' ') plain.append(declarations.charAt(i));
        return plain.append(';').toString().toLowerCase(Locale.ROOT);
    }

    /** The value of a property, empty where it is not declared. */
    static String value(String plain, String property) {
        int at = plain.lastIndexOf(property + ":");
        while (at > 0 && plain.charAt(at - 1) != ';')
            at = plain.lastIndexOf(property + ":", at - 1);
        if (at < 0) return "";
        int from = at + property.length() + 1;
        int end = plain.indexOf(';', from);
        return plain.substring(from, end < 0 ? plain.length() : end).replace("!important", "");
    }
}
