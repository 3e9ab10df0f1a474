package io.zhunsheng.formats.samples;

import java.util.List;
import java.util.stream.Stream;

/**
 * A line of what a sample holds, as the sample's list has it.
 *
 * @param kind {@code h} for a heading, {@code cell}, {@code para} …
 * @param level its heading level, 0 for none
 * @param style the name of its style, where the list has it
 * @param text its text, number in front
 */
public record Truth(String kind, int level, String style, String text) {
    /** Kind, level, number, text; a table in one line, rows parted by two bars, cells by one. */
    public static List<Truth> report(List<String> lines) {
        return lines.stream().map(Truth::fields).flatMap(Truth::report).toList();
    }

    private static Stream<Truth> report(String[] f) {
        int level = Integer.parseInt(f[1]);
        if (!f[0].equals("table")) return Stream.of(new Truth(f[0], level, "", f[2] + f[3]));
        return Stream.of(f[3].split("\\|+| / "))
                .filter(text -> !text.isBlank())
                .map(text -> new Truth("cell", level, "", text));
    }

    /** Place, kind, level, style, number, text of every paragraph, blank ones too. */
    public static List<Truth> paragraphs(List<String> lines) {
        return lines.stream()
                .map(Truth::fields)
                .map(f -> new Truth(f[1], Integer.parseInt(f[2]), f[3], f[4] + f[5]))
                .toList();
    }

    private static String[] fields(String line) {
        return line.split("\t", -1);
    }
}
