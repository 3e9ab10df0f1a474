package io.zhunsheng.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads of a simple expression which characters its matches can begin with, and which can come
 * second, so that it need not be tried elsewhere.
 */
public final class Beginning {
    /** Stands for more characters than can be listed. */
    private static final char ANY = '\uFFFF';

    private final String expression;
    private int at;

    private Beginning(String expression) {
        this.expression = expression;
    }

    /** How what a piece of an expression matches can begin. */
    private static final class Start {
        final StringBuilder first = new StringBuilder();
        final StringBuilder second = new StringBuilder();

        /** Whether it can be of one character. */
        boolean single;

        /** Whether it can be of none. */
        boolean empty;

        static Start nothing() {
            Start nothing = new Start();
            nothing.empty = true;
            return nothing;
        }

        void then(Start next) {
            if (single) second.append(next.first);
            if (empty) {
                first.append(next.first);
                second.append(next.second);
            }
            single = single && next.empty || empty && next.single;
            empty &= next.empty;
        }

        void or(Start other) {
            first.append(other.first);
            second.append(other.second);
            single |= other.single;
            empty |= other.empty;
        }

        /** It can be any character, be it one that takes two places. */
        void any() {
            first.append(ANY);
            second.append(ANY);
        }
    }

    /**
     * The characters, some of them twice; null where a match could be empty or begin with anything.
     */
    public static String of(String expression) {
        Beginning beginning = new Beginning(expression);
        Start start = beginning.alternatives();
        return start.empty || beginning.at < expression.length() ? null : listed(start.first);
    }

    /**
     * The characters that can come second in matches of two or more, some of them twice; null where
     * anything can.
     */
    public static String second(String expression) {
        return listed(new Beginning(expression).alternatives().second);
    }

    private static String listed(StringBuilder characters) {
        String listed = characters.toString();
        return listed.indexOf(ANY) >= 0 ? null : listed;
    }

    /** What stands between the bars of an expression that are in no brackets. */
    public static List<String> divided(String expression) {
        List<String> alternatives = new ArrayList<>();
        int from = 0;
        while (from < expression.length()) {
            int end = end(expression, from);
            alternatives.add(expression.substring(from, end));
            from = end + 1;
        }
        return alternatives;
    }

    /** Reads up to a closing bracket. */
    private Start alternatives() {
        Start start = sequence();
        while (next('|')) start.or(sequence());
        return start;
    }

    private Start sequence() {
        Start start = Start.nothing();
        while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
            Start item = item();
            repeated(item);
            start.then(item);
            if (!start.empty && !start.single) at = end(expression, at); // all is known
        }
        return start;
    }

    /**
     * Where what stands at a place ends: at a bar, or at a closing bracket, that are in no brackets
     * themselves.
     */
    private static int end(String expression, int from) {
        int open = 0;
        boolean choice = false; // of characters, in square brackets
        for (int at = from; at < expression.length(); at++) {
            char c = expression.charAt(at);
            if (c == '\\') at++;
            else if (choice) choice = c != ']';
            else if (c == '[') choice = true;
            else if (c == '(') open++;
            else if (open == 0 && (c == '|' || c == ')')) return at;
            else if (c == ')') open--;
        }
        return expression.length();
    }

    /** One character, class or group. */
    private Start item() {
        char c = expression.charAt(at++);
        if (c == '(') {
            boolean special = next('?') && !next(':');
            Start group = alternatives();
            if (special) group.any();
            at++;
            return group;
        }
        Start start = new Start();
        start.single = true;
        if (c == '[') while (!next(']')) character(expression.charAt(at++), start);
        else character(c, start);
        return start;
    }

    private void character(char c, Start start) {
        boolean escaped = c == '\\';
        char literal = escaped ? expression.charAt(at++) : c;
        boolean letter = Character.isLetterOrDigit(literal);
        if (escaped && literal == 'd') start.first.append("0123456789");
        else if (escaped ? letter : ".^$-".indexOf(c) >= 0 && !dash(c)) start.any();
        else start.first.append(literal);
    }

    /** Whether it is a dash that stands for itself, being no sign of a range. */
    private boolean dash(char c) {
        return c == '-' && (at < 2 || !Character.isLetterOrDigit(expression.charAt(at - 2)));
    }

    /** Reads how often the item before may stand: not at all perhaps, or more than once. */
    private void repeated(Start item) {
        boolean none = next('?');
        boolean often = !none && (next('*') || next('+'));
        if (often) none = expression.charAt(at - 1) == '*';
        boolean counted = !none && !often && next('{');
        if (counted) {
            none = expression.charAt(at) == '0';
            at = expression.indexOf('}', at) + 1;
        }
        if ((none || often || counted) && !next('?')) next('+'); // it can be the same
        if ((often || counted) && item.single) item.second.append(item.first);
        item.empty |= none;
    }

    private boolean next(char c) {
        boolean is = at < expression.length() && expression.charAt(at) == c;
        if (is) at++;
        return is;
    }
}
