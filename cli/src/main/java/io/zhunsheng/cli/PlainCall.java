package io.zhunsheng.cli;

import io.zhunsheng.cli.Options.Kind;
import io.zhunsheng.cli.Options.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Understands the calls that nothing is wrong or unusual with. For every other one it is {@link
 * Grammar} that says what is meant or what is wrong, at the price of loading its library, which for
 * one short report is a good part of the whole.
 */
final class PlainCall {
    private final Options known;
    private final Map<String, List<String>> options = new HashMap<>();
    private final List<String> arguments = new ArrayList<>();

    private PlainCall(Options known) {
        this.known = known;
    }

    /** The call meant by these words, of which the first is the command; null where in doubt. */
    static Call of(String[] words, Options known) {
        PlainCall call = new PlainCall(known);
        for (int at = 1; at < words.length; ) {
            int taken = call.take(words[at], at + 1 < words.length ? words[at + 1] : "");
            if (taken == 0) return null;
            at += taken;
        }
        return call.countsFit() ? new Call(words[0], call.options, call.arguments) : null;
    }

    /** How many of the two words were understood: none, the first, or both. */
    private int take(String word, String next) {
        if (word.isEmpty()) return 0;
        if (!hyphened(word)) {
            arguments.add(word);
            return 1;
        }
        int sign = word.indexOf('=');
        Option option = known.named(sign < 0 ? word : word.substring(0, sign));
        if (option == null || option.kind() == Kind.HELP) return 0;
        if (option.kind() == Kind.FLAG)
            return sign < 0 && options.put(option.name(), List.of()) == null ? 1 : 0;
        String value = sign < 0 ? next : word.substring(sign + 1);
        return add(option, value) ? (sign < 0 ? 2 : 1) : 0;
    }

    private boolean add(Option option, String value) {
        if (value.isEmpty() || hyphened(value)) return false;
        List<String> values = options.computeIfAbsent(option.name(), n -> new ArrayList<>());
        values.add(value);
        return values.size() == 1 || option.kind() == Kind.VALUES;
    }

    private static boolean hyphened(String word) {
        return word.charAt(0) == '-';
    }

    private boolean countsFit() {
        if (known.argument() == null) return arguments.isEmpty();
        if (arguments.isEmpty()) return !known.argument().required();
        return arguments.size() == 1 || known.argument().many();
    }
}
