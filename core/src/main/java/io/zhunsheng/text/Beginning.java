package io.zhunsheng.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads of a simple expression which characters its matches can begin with, so that it need not be
 * tried elsewhere.
 */
public final class Beginning {
    /** Stands for more characters than can be listed. */
    private static final char ANY = '\uFFFF';

    private final String expression;
    private final StringBuilder characters = new StringBuilder();
    private int at;

    private Beginning(String expression) {
        this.expression = expression;
    }

    /**
     * The characters, some of them twice; null where a match could be empty or begin with anything.
     */
    public static String of(String expression) {
        Beginning beginning = new Beginning(expression);
        boolean empty = beginning.alternatives();
        String characters = beginning.characters.toString();
        if (empty || characters.indexOf(ANY) >= 0 || beginning.at < expression.length())
            return null;
        return characters;
    }

    /** What stands between the bars of an expression that are in no brackets. */
    public static List<String> divided(String expression) {
        List<String> alternatives = new ArrayList<>();
        Beginning beginning = new Beginning(expression);
        while (beginning.at < expression.length()) {
            int from = beginning.at;
            beginning.sequence();
            alternatives.add(expression.substring(from, beginning.at++));
        }
        return alternatives;
    }

    /** Reads up to a closing bracket; whether what stands there can be empty. */
    private boolean alternatives() {
        boolean empty = sequence();
        while (next('|')) empty |= sequence();
        return empty;
    }

    private boolean sequence() {
        boolean empty = true;
        while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
            int known = characters.length();
            boolean nothing = item() | optional();
            if (!empty) characters.setLength(known);
            empty &= nothing;
        }
        return empty;
    }

    /** One character, class or group; whether it can be empty. */
    private boolean item() {
        char c = expression.charAt(at++);
        if (c == '(') {
            if (next('?') && !next(':')) characters.append(ANY);
            boolean empty = alternatives();
            at++;
            return empty;
        }
        if (c == '[') while (!next(']')) character(expression.charAt(at++));
        else character(c);
        return false;
    }

    private void character(char c) {
        boolean escaped = c == '\\';
        char literal = escaped ? expression.charAt(at++) : c;
        boolean letter = Character.isLetterOrDigit(literal);
        if (escaped && literal == 'd') characters.append("0123456789");
        else if (escaped ? letter : ".^$-".indexOf(c) >= 0 && !dash(c)) characters.append(ANY);
        else characters.append(literal);
    }

    /** Whether it is a dash that stands for itself, being no sign of a range. */
    private boolean dash(char c) {
        return c == '-' && (at < 2 || !Character.isLetterOrDigit(expression.charAt(at - 2)));
    }

    /** Reads how often the item before may stand; whether that can be not at all. */
    private boolean optional() {
        boolean none = next('?') || next('*');
        boolean often = none || next('+');
        if (!often && next('{')) {
            often = true;
            none = expression.charAt(at) == '0';
            at = expression.indexOf('}', at) + 1;
        }
        if (often && !next('?')) next('+'); // reluctant or greedy, it can be the same
        return none;
    }

    private boolean next(char c) {
        boolean is = at < expression.length() && expression.charAt(at) == c;
        if (is) at++;
        return is;
    }
}
