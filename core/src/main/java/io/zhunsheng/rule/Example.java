package io.zhunsheng.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * A short text that shows a rule (示例).
 *
 * @param rule the rule's id
 * @param good whether the rule finds nothing in it
 * @param text the text, marks of findings taken out
 * @param previous last year's report, which both examples of the rule are held against, or null
 * @param flagged lines the rule flags, 1-based
 */
public record Example(
        String rule, boolean good, String text, String previous, List<Integer> flagged) {
    public Example {
        flagged = List.copyOf(flagged);
    }

    /** The text as people are shown it: where a page ends, it says so. */
    public String shown() {
        return shown(text);
    }

    /** Any text as people are shown it. */
    public static String shown(String text) {
        return text.replace("\f", "〔换页〕");
    }

    /** Name of the file a rule's good or bad example stands in. */
    public static String file(String rule, boolean good) {
        return rule + (good ? ".good.txt" : ".bad.txt");
    }

    /** Reads an example file: a line {@code ^ rule-id} flags the line above it. */
    public static Example read(String rule, boolean good, String file, String previous) {
        List<String> lines = new ArrayList<>();
        List<Integer> flagged = new ArrayList<>();
        for (String line : file.split("\n", -1)) {
            if (line.strip().equals("^ " + rule)) flagged.add(lines.size());
            else lines.add(line);
        }
        return new Example(rule, good, String.join("\n", lines), previous, flagged);
    }
}
