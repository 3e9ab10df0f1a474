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
    private final int row;
    private final Places places = new Places();
    private char[] text;
    private int length;

    /** The column behind the last character, where the next one mostly stands. */
    private int next = -1;

    private Normal(String raw, int row) {
        this.raw = raw;
        this.row = row;
        this.text = new char[raw.length()];
    }

    static Line line(List<Paragraph> paragraphs, int row) {
        Paragraph paragraph = paragraphs.get(row);
        Normal normal = new Normal(paragraph.text(), row);
        normal.read();
        String text = new String(normal.text, 0, normal.length);
        boolean indented = normal.length > 0 && normal.places.column(0) > 0;
        return new Line(
                paragraphs,
                text,
                paragraph.level() == 0 ? 0 : level(paragraph.level(), text),
                indented,
                normal.places);
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
            int from = i;
            while (i < all.length && same(all[i])) i++;
            if (i > from) {
                addAll(all, from, i);
                blank = false;
            }
            if (i == all.length) return;
            char c = all[i];
            if (blank(c)) blank = true;
            else {
                rarer(c, i, blank);
                blank = false;
            }
        }
    }

    /** Nearly all characters of a report: they are no blanks and stay what they are. */
    private static boolean same(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' || c == '。' || c == '、';
    }

    private void addAll(char[] all, int from, int to) {
        int longer = length + to - from;
        if (longer > text.length) text = Arrays.copyOf(text, Math.max(longer, text.length * 2));
        if (from != next) places.add(length, row, from);
        System.arraycopy(all, from, text, length, to - from);
        length = longer;
        next = to;
    }

    private void rarer(char c, int column, boolean afterBlank) {
        String plain = numbered(c);
        char first = plain == null ? plain(c) : plain.charAt(0);
        if (afterBlank && length > 0 && word(first) && word(text[length - 1])) add(' ', column - 1);
        if (plain == null) add(first, column);
        else for (int k = 0; k < plain.length(); k++) add(plain.charAt(k), column);
    }

    private void add(char c, int column) {
        if (length == text.length) text = Arrays.copyOf(text, text.length * 2);
        if (column != next) places.add(length, row, column);
        next = column + 1;
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
