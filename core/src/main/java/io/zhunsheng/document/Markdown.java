package io.zhunsheng.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes Markdown's marks off a line: heading signs, emphasis, list bullets, quotation. */
final class Markdown {
    private static final Pattern HEADING =
            Pattern.compile("^[\\s\\u3000]{0,4}(#{1,6})(?=\\s|[^#\\s])");

    private static final Pattern HEADINGS = Pattern.compile("(?m)^#{1,6} \\S");

    private Markdown() {}

    /** Whether a text is Markdown: by its name, or by two headings of its kind. */
    static boolean likely(String name, String text) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md")
                || lower.endsWith(".markdown")
                || HEADINGS.matcher(text).results().limit(2).count() == 2;
    }

    static int level(String line) {
        Matcher heading = HEADING.matcher(line);
        return heading.find() ? heading.group(1).length() : 0;
    }

    /**
     * The line with every mark replaced by blanks of the same length, so that columns stay true.
     */
    static String plain(String line) {
        if (line.indexOf('#') < 0
                && line.indexOf('*') < 0
                && line.indexOf('_') < 0
                && !line.startsWith(">")
                && !line.startsWith("-")
                && line.indexOf('\\') < 0
                && line.indexOf('|') < 0) return line;
        if (line.matches("[-*_=| :]{3,}")) return "";
        StringBuilder plain = new StringBuilder(line);
        blank(
                plain,
                "^[\\s\\u3000]{0,4}#{1,6}|#+\\s*$|\\*\\*|__|^\\s*[-*+](?=\\s)|^\\s*>+|\\\\(?=[.()*#_-])|\\|");
        return plain.toString();
    }

    private static void blank(StringBuilder line, String marks) {
        Matcher mark = Pattern.compile(marks).matcher(line.toString());
        while (mark.find()) for (int i = mark.start(); i < mark.end(); i++) line.setCharAt(i, ' ');
    }
}
