package io.zhunsheng.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a sentence between two marks (小句).
 *
 * @param sentence the sentence
 * @param from where it begins in the sentence
 * @param to where it ends, the mark behind it left out
 * @param text its words
 */
record Clause(Sentence sentence, int from, int to, String text) {
    private static final String MARKS = ",;:。!?";

    /** The clauses of a sentence; a comma within a number is none. */
    static List<Clause> of(Sentence sentence) {
        return split(sentence, sentence.plain(), MARKS);
    }

    /** The stretches of a sentence between semicolons. */
    static List<Clause> stretches(Sentence sentence) {
        String text = sentence.plain();
        return text.indexOf(';') < 0
                ? List.of(new Clause(sentence, 0, text.length(), text))
                : split(sentence, text, ";");
    }

    private static List<Clause> split(Sentence sentence, String text, String marks) {
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && (marks.indexOf(text.charAt(i)) < 0 || within(text, i)))
                continue;
            if (i > from) clauses.add(new Clause(sentence, from, i, text.substring(from, i)));
            from = i + 1;
        }
        return clauses;
    }

    private static boolean within(String text, int at) {
        return text.charAt(at) == ','
                && at > 0
                && at + 3 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1))
                && Character.isDigit(text.charAt(at + 2))
                && Character.isDigit(text.charAt(at + 3));
    }

    Location location() {
        return location(0, to - from);
    }

    /** The place of a part of it. */
    Location location(int start, int end) {
        return sentence.line()
                .location(
                        sentence.from() + from + start,
                        sentence.from() + from + end,
                        sentence.node().path());
    }
}
