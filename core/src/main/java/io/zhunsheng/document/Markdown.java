package io.zhunsheng.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the lines of a Markdown text: what they say, without the marks (CommonMark 0.31, and
 * GitHub's tables, footnotes and strike-through).
 *
 * <p>A line stays a line, and each of its characters in its column. Numbers are kept as typed,
 * lines are not joined, indented ones are no code: authors of reports mean what they see while they
 * write.
 */
final class Markdown {
    private static final int LONGEST_HEADING = 64;
    private static final int LONGEST_ROW = 4_000;
    private static final int LONGEST_FRONT = 100;

    private static final Pattern HEADING =
            Pattern.compile("^[\\s\\u3000]{0,4}(#{1,6})(?=\\s|[^#\\s])");
    private static final Pattern HEADINGS = Pattern.compile("(?m)^#{1,6} \\S");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(={2,}|-{3,})\\s*");
    private static final Pattern RULE = Pattern.compile("[-*_=| :]{3,}");
    private static final Pattern NO_TITLE =
            Pattern.compile("\\s*|\\s*(?:[#>|]|[-*+]\\s).*|.*[。；;，,]\\s*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})\\s*(\\S*).*");
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*+\\|?\\s*");
    private static final Pattern FRONT =
            Pattern.compile("\\s*|\\s+.*|#.*|-\\s.*|[\\w\\u4e00-\\u9fa5. -]+:.*|[\\w.-]+\\s*=.*");

    private final String[] lines;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private boolean table;

    private Markdown(String[] lines) {
        this.lines = lines;
    }

    /** Whether a text has two headings of its kind. */
    static boolean headed(String text) {
        Matcher heading = HEADINGS.matcher(text);
        return heading.find() && heading.find();
    }

    static List<Paragraph> paragraphs(String[] lines) {
        Markdown markdown = new Markdown(lines);
        markdown.read();
        return markdown.paragraphs;
    }

    private void read() {
        int at = blank(0, front());
        boolean fences = true;
        while (at < lines.length) {
            Matcher fence = FENCE.matcher(lines[at]);
            int end = fences && fence.matches() ? closing(at, fence.group(1)) : 0;
            int comment = end > 0 ? 0 : commentEnd(at);
            if (end > 0) at = fenced(at, end, fence.group(2));
            else if (comment > at) at = blank(at, comment + 1);
            else line(at++);
            fences &= end >= 0;
        }
    }

    /** Index behind the lines about the text at its very beginning (YAML, TOML). */
    private int front() {
        String mark = lines[0].stripTrailing();
        if (!mark.equals("---") && !mark.equals("+++")) return 0;
        for (int i = 1; i < Math.min(lines.length, LONGEST_FRONT); i++) {
            String line = lines[i].stripTrailing();
            if (line.equals(mark) || mark.equals("---") && line.equals("...")) return i + 1;
            if (!FRONT.matcher(line).matches()) return 0;
        }
        return 0;
    }

    /** Index of the line that closes a code block, -1 where none does. */
    private int closing(int from, String mark) {
        for (int i = from + 1; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.startsWith(mark) && line.chars().allMatch(c -> c == mark.charAt(0))) return i;
        }
        return -1;
    }

    /** What stands in a code block is text as it is, but Markdown where the block says so. */
    private int fenced(int from, int end, String language) {
        blank(from, from + 1);
        boolean markdown = language.equals("markdown") || language.equals("md");
        for (int i = from + 1; i < end; i++)
            if (markdown) line(i);
            else paragraphs.add(new Paragraph(i + 1, null, 0, lines[i]));
        return blank(end, end + 1);
    }

    /** The line a comment that begins a line ends on; the line itself where none begins. */
    private int commentEnd(int at) {
        if (!lines[at].stripLeading().startsWith("<!--")) return at;
        for (int i = at; i < Math.min(lines.length, at + LONGEST_FRONT); i++)
            if (lines[i].contains("-->")) return lines[i].stripTrailing().endsWith("-->") ? i : at;
        return at;
    }

    private int blank(int from, int to) {
        for (int i = from; i < to; i++) paragraphs.add(new Paragraph(i + 1, null, 0, ""));
        return to;
    }

    private void line(int at) {
        String line = lines[at];
        table = row(at);
        boolean rule = RULE.matcher(line).matches() || table && separates(line);
        if (rule) blank(at, at + 1);
        else if (table) pieces(at, 0, MarkdownLine.plain(line).replace('|', MarkdownLine.BREAK));
        else pieces(at, level(at), MarkdownLine.plain(line));
    }

    /** Whether a line is a row of a table: between bars, above a separator, or behind a row. */
    private boolean row(int at) {
        String line = lines[at].strip();
        int bar = line.indexOf('|');
        if (bar < 0) return false;
        return table
                || bar == 0 && line.length() > 2 && line.endsWith("|")
                || at + 1 < lines.length && separates(lines[at + 1]);
    }

    private static boolean separates(String line) {
        return line.indexOf('-') >= 0
                && line.indexOf('|') >= 0
                && SEPARATOR.matcher(line).matches();
    }

    /** The level a line's signs give it, or the line under it. */
    private int level(int at) {
        Matcher heading = HEADING.matcher(lines[at]);
        if (heading.find()) return heading.group(1).length();
        boolean alone = at == 0 || lines[at - 1].isBlank() || HEADING.matcher(lines[at - 1]).find();
        if (!alone || at + 1 >= lines.length || lines[at].length() > LONGEST_HEADING) return 0;
        Matcher under = UNDERLINE.matcher(lines[at + 1]);
        if (!under.matches() || NO_TITLE.matcher(lines[at]).matches()) return 0;
        return under.group(1).charAt(0) == '=' ? 1 : 2;
    }

    /** The cells of a row, or the parts of a line that is broken by tags, each in its columns. */
    private void pieces(int at, int level, String plain) {
        boolean whole = plain.length() > LONGEST_ROW;
        String line = whole ? plain.replace(MarkdownLine.BREAK, ' ') : plain;
        int before = paragraphs.size();
        int from = 0;
        while (from <= line.length()) {
            int end = line.indexOf(MarkdownLine.BREAK, from);
            if (end < 0) end = line.length();
            String piece = line.substring(from, end);
            if (!piece.isBlank())
                paragraphs.add(
                        new Paragraph(
                                at + 1,
                                null,
                                level,
                                MarkdownLine.unescaped(" ".repeat(from) + piece)));
            from = end + 1;
        }
        if (paragraphs.size() == before) blank(at, at + 1);
    }
}
