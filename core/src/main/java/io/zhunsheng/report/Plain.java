package io.zhunsheng.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Covers what holds no figures of the report's own – titles, side remarks, names in quotes – each
 * character by a sign that is no mark.
 */
final class Plain {
    static final char COVER = '\u0001';

    private static final Seek ASIDE =
            Seek.from("《([\"", "《[^》]*》|\\([^()]*\\)|\\[[^\\[\\]]*]|\"[^\"]*\"");
    private static final Pattern NAME =
            Pattern.compile("\"[^\",;:。]*[\\d一二三四五六七八九十百千万两][^\",;:。]*\"");

    private Plain() {}

    /** The text with asides covered, those that divide a total apart; no place moves. */
    static String of(String text) {
        Matcher aside = ASIDE.first(text);
        if (aside == null) return text;
        StringBuilder plain = new StringBuilder(text);
        for (; aside != null; aside = ASIDE.next(aside, text)) {
            boolean parts = text.startsWith("(其中", aside.start());
            boolean words =
                    text.charAt(aside.start()) == '"' && !NAME.matcher(aside.group()).matches();
            if (parts)
                plain.replace(aside.start(), aside.start() + 1, ",")
                        .replace(aside.end() - 1, aside.end(), "。");
            else if (!words)
                for (int i = aside.start(); i < aside.end(); i++) plain.setCharAt(i, COVER);
        }
        return plain.toString();
    }
}
