package io.zhunsheng.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of conditions as text: enough of it is understood to name the place of a mistake, be the
 * rest ever so wrong.
 *
 * @param file its name
 * @param text what stands in it
 * @param header what stands before the first rule, comments and quoted words blanked out
 * @param rules its rules
 */
public record Drl(String file, String text, String header, List<DrlRule> rules) {
    private static final Pattern RULE =
            Pattern.compile("(?m)^[ \\t]*rule\\s+(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|([^\\s\"']+))");
    private static final Pattern HIDDEN =
            Pattern.compile(
                    "\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'|//[^\\n]*|(?s:/\\*.*?\\*/)");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t]*package\\s+([\\w.]+)");

    /** Reads a text. */
    public static Drl of(String file, String text) {
        String bare = bare(text);
        List<DrlRule> rules = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Matcher rule = RULE.matcher(text);
        while (rule.find()) {
            if (!bare.startsWith("rule", rule.end() - rule.group().stripLeading().length()))
                continue; // within a comment
            starts.add(rule.start() + rule.group().length() - rule.group().stripLeading().length());
            names.add(
                    rule.group(1) != null
                            ? rule.group(1)
                            : rule.group(2) != null ? rule.group(2) : rule.group(3));
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            int line = lineAt(text, starts.get(i));
            rules.add(
                    new DrlRule(
                            names.get(i),
                            line,
                            bare.substring(starts.get(i), end),
                            text.substring(starts.get(i), end)));
        }
        return new Drl(
                file,
                text,
                bare.substring(0, starts.isEmpty() ? bare.length() : starts.get(0)),
                List.copyOf(rules));
    }

    /** The package it declares, or nothing. */
    public String packageName() {
        Matcher name = PACKAGE.matcher(header);
        return name.find() ? name.group(1) : "";
    }

    /** 1-based line of a place in the header. */
    int headerLine(int at) {
        return lineAt(text, at);
    }

    /** The rule that line belongs to. */
    public Optional<DrlRule> ruleAt(int line) {
        return rules.stream().filter(r -> r.line() <= line && line <= r.lastLine()).findFirst();
    }

    /** The same file with one rule blanked out, every line keeping its number. */
    public Drl without(DrlRule rule) {
        return of(file, text.replace(rule.text(), rule.text().replaceAll("[^\\n]", "")));
    }

    /** The text with comments and quoted words made blanks. */
    private static String bare(String text) {
        return HIDDEN.matcher(text).replaceAll(m -> m.group().replaceAll("[^\\n]", " "));
    }

    private static int lineAt(String text, int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }
}
