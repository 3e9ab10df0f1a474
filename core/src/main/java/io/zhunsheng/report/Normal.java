package io.zhunsheng.report;

import io.zhunsheng.document.Blank;
import io.zhunsheng.document.Paragraph;
import java.util.Arrays;
import java.util.List;

/**
 * Makes widths, blanks, dashes and brackets uniform, for matching only: what is quoted stays as it
 * was.
 */
final class Normal {
    private static final int LONGEST_STYLED = 60;

    private final String raw;
    private char[] text;
    private int[] columns;
    private int length;

    private Normal(String raw) {
        this.raw = raw;
        this.text = new char[raw.length()];
        this.columns = new int[raw.length()];
    }

    static Line line(List<Paragraph> paragraphs, int row) {
        Paragraph paragraph = paragraphs.get(row);
        Normal normal = new Normal(paragraph.text());
        normal.read();
        String text = new String(normal.text, 0, normal.length);
        int[] rows = new int[normal.length];
        Arrays.fill(rows, row);
        boolean indented = normal.length > 0 && normal.columns[0] > 0;
        return new Line(
                paragraphs,
                text,
                paragraph.level() == 0 ? 0 : level(paragraph.level(), text),
                indented,
                rows,
                Arrays.copyOf(normal.columns, normal.length));
    }

    /** Whole paragraphs in a heading style are text all the same: offices paste and mistake. */
    private static int level(int level, String text) {
        int stop = text.indexOf('。');
        boolean prose = text.length() > LONGEST_STYLED || stop >= 0 && stop < text.length() - 1;
        return prose ? 0 : level;
    }

    private void read() {
        boolean blank = false;
        char[] all = raw.toCharArray();
        for (int i = 0; i < all.length; i++) {
            char c = all[i];
            // Nearly all characters of a report; they are no blanks and stay what they are.
            if (c >= '\u4E00' && c <= '\u9FFF') {
                add(c, i);
                blank = false;
            } else if (blank(c)) blank = true;
            else {
                rarer(c, i, blank);
                blank = false;
            }
        }
    }

    private void rarer(char c, int column, boolean afterBlank) {
        String plain = numbered(c);
        char first = plain == null ? plain(c) : plain.charAt(0);
        if (afterBlank && length > 0 && word(first) && word(text[length - 1])) add(' ', column - 1);
        if (plain == null) add(first, column);
        else for (int k = 0; k < plain.length(); k++) add(plain.charAt(k), column);
    }

    private void add(char c, int column) {
        if (length == columns.length) {
            columns = Arrays.copyOf(columns, columns.length * 2);
            text = Arrays.copyOf(text, text.length * 2);
        }
        columns[length] = column;
        text[length++] = c;
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
