package io.zhunsheng.report;

import io.zhunsheng.document.Blank;
import io.zhunsheng.document.Paragraph;
import java.util.List;

/**
 * Makes widths, blanks, dashes and brackets uniform, for matching only: what is quoted stays as it
 * was.
 */
final class Normal {
    private static final int LONGEST_STYLED = 60;

    private final StringBuilder text = new StringBuilder();
    private int[] columns = new int[64];

    private Normal() {}

    static Line line(List<Paragraph> paragraphs, int row) {
        Paragraph paragraph = paragraphs.get(row);
        Normal normal = new Normal();
        normal.read(paragraph.text());
        int length = normal.text.length();
        int[] rows = new int[length];
        java.util.Arrays.fill(rows, row);
        boolean indented = length > 0 && normal.columns[0] > 0;
        return new Line(
                paragraphs,
                normal.text.toString(),
                level(paragraph.level(), normal.text),
                indented,
                rows,
                java.util.Arrays.copyOf(normal.columns, length));
    }

    /** Whole paragraphs in a heading style are text all the same: offices paste and mistake. */
    private static int level(int level, StringBuilder text) {
        int stop = text.indexOf("。");
        boolean prose = text.length() > LONGEST_STYLED || stop >= 0 && stop < text.length() - 1;
        return prose ? 0 : level;
    }

    private void read(String raw) {
        boolean blank = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (blank(c)) {
                blank = true;
                continue;
            }
            String plain = numbered(c);
            char first = plain == null ? plain(c) : plain.charAt(0);
            if (blank && !text.isEmpty() && word(first) && word(text.charAt(text.length() - 1)))
                add(' ', i - 1);
            blank = false;
            if (plain == null) add(first, i);
            else for (int k = 0; k < plain.length(); k++) add(plain.charAt(k), i);
        }
    }

    private void add(char c, int column) {
        if (text.length() == columns.length)
            columns = java.util.Arrays.copyOf(columns, columns.length * 2);
        columns[text.length()] = column;
        text.append(c);
    }

    static boolean blank(char c) {
        return Blank.is(c) || c == '\u0085' || c >= '\u202A' && c <= '\u202E';
    }

    private static boolean word(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /** Characters that hold a whole number mark: ㈠ ⑴ ⒈ and the like. */
    private static String numbered(char c) {
        if (c >= '㈠' && c <= '㈩') return "(" + "一二三四五六七八九十".charAt(c - '㈠') + ")";
        if (c >= '⑴' && c <= '⒇') return "(" + (c - '⑴' + 1) + ")";
        if (c >= '⒈' && c <= '⒛') return (c - '⒈' + 1) + ".";
        return null;
    }

    static char plain(char c) {
        if (c >= '！' && c <= '～' && c != '。') return (char) (c - 0xFEE0);
        return switch (c) {
            case '﹝', '〔', '【', '［', '〖' -> '[';
            case '﹞', '〕', '】', '］', '〗' -> ']';
            case '“', '”', '„', '‟', '＂', '『', '』', '「', '」', '〝', '〞' -> '"';
            case '‘', '’', '‛' -> '\'';
            case '〈', '<', '＜' -> '<';
            case '〉', '>', '＞' -> '>';
            case '–', '—', '―', '‐', '‑', '‒', '−', '─', '━', '﹣' -> '-';
            case '︰', '∶' -> ':';
            case '﹐' -> ',';
            case '﹔' -> ';';
            case '﹙' -> '(';
            case '﹚' -> ')';
            case '．', '﹒' -> '.';
            case '｡' -> '。';
            case '､' -> '、';
            case '○', '零', 'Ｏ' -> c == '零' ? '零' : '〇';
            case '⼀' -> '一';
            case '⼆' -> '二';
            default -> c;
        };
    }
}
