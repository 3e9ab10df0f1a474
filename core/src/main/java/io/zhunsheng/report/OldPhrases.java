package io.zhunsheng.report;

import io.zhunsheng.knowledge.OldPhrase;
import io.zhunsheng.text.Lexicon.Hit;
import io.zhunsheng.text.Seek;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Finds phrases and names that others have taken the place of (旧提法). */
final class OldPhrases {
    private static final Seek YEAR = Seek.from("2", "(?<!\\d)(20\\d\\d)(?!\\d)");
    private static final Seek BRACKETED = Seek.from("[(", "[\\[(]20\\d\\d[\\])]");
    private static final String STOPS = "。,;:、!?\"()《》";
    private static final int FORMER_WITHIN = 8;

    private final Lore lore;
    private final String issuer;
    private final Map<OldPhrase, String> seen = new IdentityHashMap<>();

    OldPhrases(Lore lore, String issuer) {
        this.lore = lore;
        this.issuer = issuer == null ? "" : Normalized.of(issuer);
    }

    List<Outdated> in(Snippet stretch, int[] openings) {
        String text = stretch.text();
        List<Hit<OldPhrase>> hits = lore.phrases.in(text, openings);
        if (hits.isEmpty()) return List.of();
        List<Outdated> found = new ArrayList<>();
        Standing standing = new Standing(text);
        Map<OldPhrase, Boolean> excused = new IdentityHashMap<>();
        for (Hit<OldPhrase> hit : hits) {
            OldPhrase phrase = hit.what();
            boolean right =
                    standing.at(hit.from()).title()
                            || issuer.contains(hit.word())
                            || Lore.within(phrase.but(), text, hit.from(), hit.to())
                            || former(phrase, text, hit.from())
                            || excused(excused, phrase, text);
            if (right) continue;
            boolean first = seen.putIfAbsent(phrase, stretch.raw(hit.from(), hit.to())) == null;
            found.add(
                    new Outdated(
                            seen.get(phrase),
                            phrase.now(),
                            phrase.since(),
                            phrase.source(),
                            first,
                            stretch.location(hit.from(), hit.to())));
        }
        return found;
    }

    /** Asked once a text, which may hold a phrase thousands of times. */
    private static boolean excused(Map<OldPhrase, Boolean> known, OldPhrase phrase, String text) {
        Boolean excused = known.get(phrase);
        if (excused == null)
            known.put(
                    phrase,
                    excused = Lore.any(phrase.unless(), text) || historical(text, phrase.since()));
        return excused;
    }

    /** Whether the words just before say that it is a former name. */
    private boolean former(OldPhrase phrase, String text, int at) {
        int from = at;
        while (from > 0 && at - from < FORMER_WITHIN && STOPS.indexOf(text.charAt(from - 1)) < 0)
            from--;
        String before = text.substring(from, at);
        for (String name : lore.placeNames) before = before.replace(name, "");
        for (String word : phrase.former()) if (before.contains(word)) return true;
        return false;
    }

    /** Whether the sentence speaks of a year in which the phrase was right. */
    private static boolean historical(String text, int since) {
        if (text.indexOf('2') < 0) return false;
        String untitled = CitedTitles.without(text);
        Matcher bracketed = BRACKETED.first(untitled);
        String besides = bracketed == null ? untitled : bracketed.replaceAll("");
        Matcher year = YEAR.first(besides);
        for (; year != null; year = YEAR.next(year, besides))
            if (Integer.parseInt(year.group(1)) < since) return true;
        return false;
    }
}
