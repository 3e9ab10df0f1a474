package io.zhunsheng.text;

import java.util.regex.Pattern;

/** One of the expressions of {@link Shapes}; what takes time is made when a text first asks. */
final class Shape {
    private final String expression;
    private final String beginning;
    private final int from;
    private final int to;
    private volatile Start start;
    private volatile Pattern pattern;

    /**
     * What nearly all texts are ruled out by.
     *
     * @param first the characters it begins with
     * @param second those behind, null where these can be any
     * @param tail what it ends with
     */
    private record Start(Signs first, Signs second, String tail) {
        boolean at(String text, int at) {
            return first.has(text.charAt(at))
                    && (second == null
                            || at + 1 == text.length()
                            || second.has(text.charAt(at + 1)));
        }
    }

    /**
     * An expression.
     *
     * @param expression the whole of it
     * @param beginning the same, but without the words that may stand before, whatever they are
     * @param from how many characters these words have at least
     * @param to and at most
     */
    Shape(String expression, String beginning, int from, int to) {
        this.expression = expression;
        this.beginning = beginning;
        this.from = from;
        this.to = to;
    }

    /** The characters it can begin with. */
    String beginnings() {
        String characters = Beginning.of(beginning);
        if (characters == null) throw new IllegalArgumentException(expression);
        return characters;
    }

    /** Whether a text matches it as a whole; two threads may both make what it takes. */
    boolean is(String text) {
        if (!begins(text)) return false;
        if (pattern == null) pattern = Pattern.compile(expression);
        return pattern.matcher(text).matches();
    }

    private boolean begins(String text) {
        Start known = start;
        if (known == null) start = known = start();
        if (!text.endsWith(known.tail)) return false;
        int last = Math.min(to, text.length() - 1);
        for (int at = from; at <= last; at++) if (known.at(text, at)) return true;
        return false;
    }

    private Start start() {
        String second = Beginning.second(beginning);
        return new Start(Signs.of(beginnings()), second == null ? null : Signs.of(second), tail());
    }

    /** The letters at the end, without which nothing matches; none of several alternatives. */
    private String tail() {
        if (Beginning.divided(expression).size() > 1) return "";
        int from = expression.length();
        while (from > 0 && expression.charAt(from - 1) >= '\u4E00') from--;
        return expression.substring(from);
    }
}
