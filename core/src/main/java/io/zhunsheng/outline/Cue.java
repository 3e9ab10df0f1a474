package io.zhunsheng.outline;

import io.zhunsheng.text.Seek;
import java.util.List;
import java.util.regex.Matcher;

/** One cue, ready to be looked for; its expression is compiled when a text first needs it. */
final class Cue {
    /** Signs of the notation; a cue without them is looked for as it stands. */
    private static final String SIGNS = "()|?^$…{";

    private final String cue;
    private final boolean plain;
    private final List<String> needs;
    private final List<String> besides;
    private Seek seek;

    Cue(String cue) {
        this.cue = cue;
        this.plain = plain(cue);
        Needs known = plain ? null : new Needs(cue);
        this.needs = plain ? List.of(cue) : known.words();
        this.besides = plain ? List.of() : known.besides();
    }

    /** Whether a cue is nothing but words. */
    static boolean plain(String cue) {
        for (int i = 0; i < cue.length(); i++) if (SIGNS.indexOf(cue.charAt(i)) >= 0) return false;
        return true;
    }

    static Seek compile(String cue) {
        return Seek.of(
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

    /** Words one of which stands there as well; empty where there are none. */
    List<String> besides() {
        return besides;
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
        Matcher found = seek().first(text);
        return found == null ? null : new int[] {found.start(), found.end()};
    }

    /** Whether it stands in a text that is known to hold a word it needs. */
    boolean matches(String text) {
        return plain ? text.contains(cue) : seek().first(text) != null;
    }

    private boolean possible(String text) {
        if (needs.isEmpty()) return true;
        for (String word : needs) if (text.contains(word)) return true;
        return false;
    }

    /** Two threads may both compile it, which does no harm. */
    private Seek seek() {
        if (seek == null) seek = compile(cue);
        return seek;
    }
}
