package io.zhunsheng.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One cue, ready to be looked for; its expression is compiled when a text first needs it. */
final class Cue {
    /** Signs of the notation; a cue without them is looked for as it stands. */
    private static final String SIGNS = "()|?^$…{";

    private final String cue;
    private final boolean plain;
    private final List<String> needs;
    private Pattern pattern;

    Cue(String cue) {
        this.cue = cue;
        this.plain = plain(cue);
        this.needs = plain ? List.of(cue) : List.copyOf(Needs.of(cue));
    }

    /** Whether a cue is nothing but words. */
    static boolean plain(String cue) {
        for (int i = 0; i < cue.length(); i++) if (SIGNS.indexOf(cue.charAt(i)) >= 0) return false;
        return true;
    }

    static Pattern compile(String cue) {
        return Pattern.compile(
                cue.replace(
                                "{年}",
                                "[" + Years.OTHER + Years.BEFORE + Years.SAME + Years.AFTER + "]")
                        .replace("{", "\\{")
                        .replace("(", "(?:")
                        .replace("…", "[^。;!?]{0,12}?"));
    }

    /** Words one of which stands in every text it matches; empty where there are none. */
    List<String> needs() {
        return needs;
    }

    /** Whether it is nothing but words. */
    boolean plain() {
        return plain;
    }

    /** Where it first stands, from and to, or null. */
    int[] find(String text) {
        if (plain) {
            int at = text.indexOf(cue);
            return at < 0 ? null : new int[] {at, at + cue.length()};
        }
        if (!possible(text)) return null;
        Matcher matcher = pattern().matcher(text);
        return matcher.find() ? new int[] {matcher.start(), matcher.end()} : null;
    }

    /** Whether its expression finds something in a text that is known to hold a word it needs. */
    boolean matches(String text) {
        return pattern().matcher(text).find();
    }

    private boolean possible(String text) {
        if (needs.isEmpty()) return true;
        for (String word : needs) if (text.contains(word)) return true;
        return false;
    }

    /** Two threads may both compile it, which does no harm. */
    private Pattern pattern() {
        if (pattern == null) pattern = compile(cue);
        return pattern;
    }
}
