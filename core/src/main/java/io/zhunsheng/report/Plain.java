package io.zhunsheng.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Covers what holds no figures of the report's own – titles, side remarks, names in quotes – each character by a blank. */
final class Plain {
    private static final Pattern ASIDE = Pattern.compile("《[^》]*》|\\([^()]*\\)|\\[[^\\[\\]]*]|\"[^\"]*[\\d一二三四五六七八九十百千万两][^\"]*\"");

    private Plain() {}

    /** The text with asides covered, those that divide a total apart; no place moves. */
    static String of(String text) {
        if (text.indexOf('(') < 0 && text.indexOf('《') < 0 && text.indexOf('"') < 0 && text.indexOf('[') < 0) return text;
        Matcher aside = ASIDE.matcher(text);
        StringBuilder plain = new StringBuilder(text);
        while (aside.find())
            if (text.startsWith("(其中", aside.start())) {
                plain.setCharAt(aside.start(), ',');
                plain.setCharAt(aside.end() - 1, '。');
            } else for (int i = aside.start(); i < aside.end(); i++) plain.setCharAt(i, ' ');
        return plain.toString();
    }
}
