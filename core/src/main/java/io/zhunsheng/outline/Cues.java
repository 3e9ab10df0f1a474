package io.zhunsheng.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Words to look for (线索词), in a notation a non-programmer can write.
 *
 * <p>A cue is literal text with: {@code …} for up to twelve characters within a sentence; {@code
 * (甲|乙)} for a choice; {@code 甲&乙} for both, in whatever order and however far apart; {@code ?}
 * after a character or choice that may be absent; {@code ^} and {@code $} for the start and end of
 * the text; {@code {-1}}, {@code {0}}, {@code {+1}} for the year before, of and after the report,
 * {@code {年}} for any year. Nothing else is special, so no cue can run away.
 */
public final class Cues {
    /** Never finds anything. */
    public static final Cues NONE = new Cues(List.of());

    private static final Pattern ALLOWED = Pattern.compile("[^\\\\*+\\[\\].]*");

    private final List<Cue> cues;
    private final Pairs pairs;

    private Cues(List<String> cues) {
        List<Cue> all = new ArrayList<>(cues.size());
        for (String cue : cues) all.add(new Cue(years(cue)));
        this.cues = List.copyOf(all);
        this.pairs = Pairs.of(this.cues);
    }

    /** Compiles cues; see {@link #wrong} for what is refused. */
    public static Cues of(List<String> cues) {
        return cues.isEmpty() ? NONE : new Cues(cues);
    }

    /** Why a text is no cue, or null where it is one. */
    public static String wrong(String cue) {
        if (cue.isBlank()) return "线索词是空的";
        if (!ALLOWED.matcher(cue.replace("{+1}", "")).matches())
            return "线索词“" + cue + "”里不能用 \\ * + [ ] .";
        String words = years(cue);
        if (Cue.plain(words)) return null;
        try {
            for (String piece : words.split("&", -1))
                if (Cue.compile(piece).first("") != null) return "线索词“" + cue + "”什么都能匹配";
            return null;
        } catch (PatternSyntaxException e) {
            return "线索词“" + cue + "”的括号不成对或“?”前面没有字";
        }
    }

    private static String years(String cue) {
        if (cue.indexOf('{') < 0 && cue.indexOf(' ') < 0) return cue; // as most are
        return cue.replace(" ", "")
                .replace("{-1}", String.valueOf(Years.BEFORE))
                .replace("{0}", String.valueOf(Years.SAME))
                .replace("{+1}", String.valueOf(Years.AFTER));
    }

    /** The cues one by one. */
    List<Cue> all() {
        return cues;
    }

    /** Whether one of the cues stands in the text. */
    public boolean in(String text) {
        if (pairs != null && !pairs.in(text)) return false;
        for (Cue cue : cues) if (cue.find(text) != null) return true;
        return false;
    }

    /** Where the first cue stands, or -1. */
    public int at(String text) {
        int[] earliest = earliest(text);
        return earliest == null ? -1 : earliest[0];
    }

    /** The words of the first cue found, or null. */
    public String first(String text) {
        int[] earliest = earliest(text);
        return earliest == null ? null : text.substring(earliest[0], earliest[1]);
    }

    private int[] earliest(String text) {
        if (pairs != null && !pairs.in(text)) return null;
        int[] earliest = null;
        for (Cue cue : cues) {
            int[] found = cue.find(text);
            if (found != null && (earliest == null || found[0] < earliest[0])) earliest = found;
        }
        return earliest;
    }
}
