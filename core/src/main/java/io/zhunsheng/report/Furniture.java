package io.zhunsheng.report;

import io.zhunsheng.text.Shapes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Knows the lines of a web page or print-out that are not the report's (页面杂项). */
final class Furniture {
    private static final int LONGEST = 320;
    private static final Shapes LINE = new Shapes(read("[line]"));
    private static final Shapes TAIL = new Shapes(read("[tail]"));

    private Furniture() {}

    /** Whether a line is no part of any report, wherever it stands. */
    static boolean anywhere(Line line) {
        return line.furniture();
    }

    /** Looks whether a line is no part of any report. */
    static boolean is(Line line) {
        return line.length() <= LONGEST && !line.text.endsWith("。") && LINE.match(bare(line.text));
    }

    /** The lines up to where the page's foot begins. */
    static int end(List<Line> lines, int from) {
        int earliest = from + (lines.size() - from) / 2;
        int textBehind = 0;
        int end = lines.size();
        for (int i = lines.size() - 1; i >= earliest; i--) {
            Line line = lines.get(i);
            boolean tail = line.length() <= LONGEST && TAIL.match(bare(line.text));
            if (tail) {
                end = i;
                textBehind = 0;
            } else if (prose(line)) textBehind += line.length();
            if (textBehind > 200) break;
        }
        return end;
    }

    /** Without the bullets and table lines that menus come with. */
    private static String bare(String text) {
        int from = 0;
        while (from < text.length() - 1 && "-•·*|>◆●■".indexOf(text.charAt(from)) >= 0) from++;
        int to = text.length();
        while (to > from + 1 && text.charAt(to - 1) == '|') to--;
        return text.substring(from, to);
    }

    private static boolean prose(Line line) {
        return line.length() > 40 && line.text.indexOf('。') > 0
                || Mark.of(line) != null && line.text.indexOf('*') < 0;
    }

    /** The expressions of one part of the list. */
    static List<String> read(String part) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Furniture.class.getResourceAsStream("furniture.txt"),
                                StandardCharsets.UTF_8))) {
            String current = "";
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[") && line.endsWith("]") && line.length() < 8) current = line;
                else if (current.equals(part) && !line.isBlank()) lines.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
