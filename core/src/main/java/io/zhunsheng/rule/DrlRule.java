package io.zhunsheng.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rule in a file of conditions.
 *
 * @param name its name
 * @param line 1-based line its name stands in
 * @param bare its text, comments and quoted words blanked out
 * @param text its text
 */
public record DrlRule(String name, int line, String bare, String text) {
    private static final Pattern THEN = Pattern.compile("\\bthen\\b");
    private static final Pattern BOUND = Pattern.compile("\\$(\\w+)\\s*:(?!:)");
    private static final Pattern CLOSED =
            Pattern.compile("\\b(not|exists|forall|collect)\\b\\s*(\\w|\\.)*\\s*\\(");

    /** Line of its last character. */
    public int lastLine() {
        return line + (int) text.stripTrailing().chars().filter(c -> c == '\n').count();
    }

    /** What stands before {@code then}. */
    String condition() {
        Matcher then = THEN.matcher(bare);
        return then.find() ? bare.substring(0, then.start()) : bare;
    }

    /** What stands from {@code then} on. */
    String action() {
        return bare.substring(condition().length());
    }

    /** Names, without their {@code $}, that its condition binds for the message. */
    Set<String> bound() {
        Set<String> names = new TreeSet<>();
        Matcher name = BOUND.matcher(open(condition()));
        while (name.find()) names.add(name.group(1));
        return names;
    }

    /**
     * 1-based line of the first match in its text, comments and quoted words left out; its own line
     * without one.
     */
    int lineOf(Pattern words) {
        Matcher found = words.matcher(bare);
        return found.find() ? lineAt(found.start()) : line;
    }

    /** 1-based line of the first of these words in its text; its own line without any. */
    public int lineOf(List<String> words) {
        for (String word : words) {
            int at = text.indexOf(word);
            if (at >= 0) return lineAt(at);
        }
        return line;
    }

    private int lineAt(int at) {
        return line + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    /** What is bound within not, exists, forall and collect cannot be seen outside. */
    private static String open(String condition) {
        StringBuilder open = new StringBuilder(condition);
        for (Matcher closed = CLOSED.matcher(condition); closed.find(); ) {
            int depth = 1;
            for (int i = closed.end(); i < open.length() && depth > 0; i++) {
                if (condition.charAt(i) == '(') depth++;
                if (condition.charAt(i) == ')') depth--;
                open.setCharAt(i, ' ');
            }
        }
        return open.toString();
    }
}
