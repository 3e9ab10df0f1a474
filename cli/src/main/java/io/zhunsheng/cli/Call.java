package io.zhunsheng.cli;

import java.util.List;
import java.util.Map;

/**
 * What the words of a call ask for.
 *
 * @param command name of the subcommand
 * @param options the options given with their values, as they stand; those of a flag are empty
 * @param arguments the words that belong to no option
 */
record Call(String command, Map<String, List<String>> options, List<String> arguments) {
    /** The value of an option, or the one given where it is absent. */
    String value(String option, String otherwise) {
        List<String> values = options.get(option);
        return values == null ? otherwise : values.get(0);
    }

    /** All values of an option that may be repeated. */
    List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }

    boolean flag(String option) {
        return options.containsKey(option);
    }
}
