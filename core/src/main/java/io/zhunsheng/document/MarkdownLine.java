package io.zhunsheng.document;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the marks off one line of Markdown, every one replaced by as many blanks, so that columns
 * stay true.
 */
final class MarkdownLine {
    /** What a line is broken by where a tag says so; no text has it. */
    static final char BREAK = '\uFFFF';

    /** What a backslash protects; it stands, out of the way of all marks, as a noncharacter. */
    private static final String PROTECTED = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private static final char NONCHARACTER = '\uFDD0';

    /** Ten times the longest paragraph seen: a line beyond is no line of a text. */
    private static final int LONGEST = 20_000;

    private static final String MARKS = "#*_>-+\\`[!<&~";

    private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final Pattern TAG =
            Pattern.compile("<!--.{0,400}?-->|</?[a-zA-Z][^<>]{0,400}>|<!--|-->");
    private static final Pattern ENTITY = Pattern.compile("&(nbsp|emsp|ensp|lt|gt|amp|quot);");
    private static final Map<String, Character> ENTITIES =
            Map.of("lt", '<', "gt", '>', "amp", '&', "quot", '"');

    /** What goes with all that is in it. */
    private static final Pattern GONE =
            Pattern.compile(
                    "!\\[[^\\]]{0,400}+\\](?:\\([^)]{0,400}+\\)|\\[[^\\]]{0,80}+\\])"
                            + "|~~(?=[^\\s~])[^~]{1,400}+~~"
                            + "|\\[\\^[^\\]\\s]{1,40}\\]:?"
                            + "|^ {0,3}\\[[^\\]^]{1,80}\\]:\\s*(?:<|[a-z]+://|mailto:|[/#.]).*$");

    private static final Pattern LINK =
            Pattern.compile(
                    "\\[([^\\[\\]]{1,400}+)\\](\\([^()\\s]{0,800}+(?:\\([^()\\s]{0,80}+\\)[^()\\s]{0,80}+)?"
                            + "(?:\\s{1,8}[\"'][^)]{0,80}+)?\\))");

    /** Marks that stand before a line's text. */
    private static final Pattern FRONT =
            Pattern.compile(
                    "^[\\s\\u3000]*+(?:>\\s?)*+(?:[-*+](?=\\s)\\s*+(?:\\[[ xX]\\](?=\\s))?)?(?:\\s{0,4}#{1,6}(?=\\s|[^#\\s]))?");

    private static final Pattern TAIL = Pattern.compile("(?<=\\s)#+\\s*$");

    private static final Pattern EMPHASIS =
            Pattern.compile(
                    "(?<![\\w*])(\\*)(?![*\\s])[^*]{1,400}+(?<!\\s)(\\*)(?![\\w*])"
                            + "|(?<![\\w_])(_{1,2})(?![_\\s])[^_]{1,400}+(?<!\\s)(\\3)(?![\\w_])");

    private final StringBuilder line;

    private MarkdownLine(String line) {
        this.line = new StringBuilder(line);
    }

    /** The line without its marks; cheap where it has none. */
    static String plain(String line) {
        if (line.length() > LONGEST) return line;
        boolean marked = false;
        for (int i = 0; i < line.length() && !marked; i++)
            marked = MARKS.indexOf(line.charAt(i)) >= 0;
        return marked ? new MarkdownLine(line).bare() : line;
    }

    /** The line with the characters again that a backslash had protected. */
    static String unescaped(String line) {
        StringBuilder plain = null;
        for (int i = 0; i < line.length(); i++) {
            int c = line.charAt(i) - NONCHARACTER;
            if (c < 0 || c >= PROTECTED.length()) continue;
            if (plain == null) plain = new StringBuilder(line);
            plain.setCharAt(i, PROTECTED.charAt(c));
        }
        return plain == null ? line : plain.toString();
    }

    private String bare() {
        for (Matcher m = ESCAPE.matcher(line.toString()); m.find(); ) {
            line.setCharAt(m.start(), ' ');
            int which = PROTECTED.indexOf(m.group(1));
            line.setCharAt(m.start(1), (char) (NONCHARACTER + which));
        }
        front();
        for (Matcher m = TAG.matcher(line.toString()); m.find(); ) {
            blank(m.start(), m.end());
            if (m.group().matches("(?i)<br\\b.*")) line.setCharAt(m.start(), BREAK);
        }
        for (Matcher m = GONE.matcher(line.toString()); m.find(); ) blank(m.start(), m.end());
        for (Matcher m = LINK.matcher(line.toString()); m.find(); ) {
            blank(m.start(), m.start(1));
            blank(m.end(1), m.end());
        }
        for (int i = 0; i < line.length(); i++) if (line.charAt(i) == '`') line.setCharAt(i, ' ');
        emphasis();
        entities();
        return line.toString();
    }

    private void front() {
        Matcher front = FRONT.matcher(line.toString());
        if (!front.find()) return;
        boolean heading = front.group().indexOf('#') >= 0;
        for (int i = front.start(); i < front.end(); i++)
            if (!Character.isWhitespace(line.charAt(i))) line.setCharAt(i, ' ');
        Matcher tail = TAIL.matcher(line.toString());
        if (heading && tail.find()) blank(tail.start(), tail.end());
    }

    /** Marks in pairs only: one alone is text, such as 20** for a year left open. */
    private void emphasis() {
        int open = -1;
        for (int at = line.indexOf("**"); at >= 0; at = line.indexOf("**", at + 2)) {
            if (open >= 0) {
                blank(open, open + 2);
                blank(at, at + 2);
            }
            open = open >= 0 ? -1 : at;
        }
        for (Matcher m = EMPHASIS.matcher(line.toString()); m.find(); ) {
            int group = m.group(1) != null ? 1 : 3;
            blank(m.start(group), m.end(group));
            blank(m.start(group + 1), m.end(group + 1));
        }
    }

    private void entities() {
        for (Matcher m = ENTITY.matcher(line.toString()); m.find(); ) {
            blank(m.start(), m.end());
            line.setCharAt(m.start(), ENTITIES.getOrDefault(m.group(1), '\u00A0'));
        }
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) line.setCharAt(i, ' ');
    }
}
