package io.zhunsheng.compiler;

import io.zhunsheng.rule.Drl;
import io.zhunsheng.rule.DrlRule;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing Drools complains of.
 *
 * @param file the file's name, or null where Drools does not say
 * @param line 1-based line, 0 or less where Drools does not say
 * @param text its words
 * @param action whether it stands behind {@code then}
 */
record Mistake(String file, int line, String text, boolean action) {
    private static final Pattern RULE = Pattern.compile("in rule \"?([^\"]+?)\"?\\s*$");

    /** Whether the text could not even be read as rules. */
    boolean syntax() {
        return text.startsWith("[ERR ");
    }

    /** The rule it is in: the one it names, else the one its line belongs to. */
    Optional<DrlRule> rule(Drl drl) {
        Matcher name = RULE.matcher(text);
        if (name.find()) {
            Optional<DrlRule> named =
                    drl.rules().stream().filter(r -> r.name().equals(name.group(1))).findFirst();
            if (named.isPresent()) return named;
        }
        return drl.ruleAt(line);
    }

    /** Whether a rule goes on where another one begins. */
    boolean unfinished(Drl drl) {
        Optional<DrlRule> here = drl.ruleAt(line);
        return syntax() && here.isPresent() && rule(drl).isPresent() && !rule(drl).equals(here);
    }
}
