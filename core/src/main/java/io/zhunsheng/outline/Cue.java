package io.zhunsheng.outline;

import io.zhunsheng.text.Seek;
import java.util.List;
import java.util.regex.Matcher;

/**
 * One cue, ready to be looked for; its expression is compiled when a text first needs it. A cue of
 * several pieces ({@code 甲&乙}) stands where all of them do, in whatever order; its place is the
 * first one's.
 */
final class Cue {
    /** Signs of the notation; a cue without them is looked for as it stands. */
    private static final String SIGNS = "()|?^$…{&";

    private final String cue;
    private final boolean plain;
    private final List<String> needs;
    private final List<String> besides;

    /** The pieces behind the first. */
    private final Cue[] others;

    private Seek seek;

    Cue(String cue) {
        String[] pieces = cue.split("&");
        this.cue = pieces[0];
        this.plain = plain(cue);
        this.others = new Cue[pieces.length - 1];
        for (int i = 0; i < others.length; i++) others[i] = new Cue(pieces[i + 1]);
        Needs known = plain ? null : new Needs(this.cue);
        List<String> words = plain ? List.of(cue) : known.words();
        List<String> more = plain ? List.of() : known.besides();
        // Longer words are told apart in one pass; others have to be looked for by themselves.
        for (Cue other : others)
            if (telling(other.needs)) {
                if (telling(words)) more = other.needs;
                else words = other.needs;
            }
        this.needs = words;
        this.besides = more;
    }

    /** Whether there are words, and all of them of two characters or more. */
    static boolean telling(List<String> words) {
        for (String word : words) if (word.length() < 2) return false;
        return !words.isEmpty();
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
        return found == null || !besidesOthers(text)
                ? null
                : new int[] {found.start(), found.end()};
    }

    private boolean besidesOthers(String text) {
        for (Cue other : others) if (other.find(text) == null) return false;
        return true;
    }

    /** Whether it stands in a text that is known to hold a word it needs. */
    boolean matches(String text) {
        return plain ? text.contains(cue) : seek().first(text) != null && besidesOthers(text);
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
