package io.zhunsheng.report;

import io.zhunsheng.outline.Cues;
import io.zhunsheng.text.Signs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Facts about sentences that stand twice, word for word (重复). */
final class RepetitionFacts {
    private static final int SHORTEST = 25;
    private static final int MOST = 40;
    private static final int LONGEST_WORDS = 30;
    private static final int SHORTEST_REPRINT = 4;
    private static final int LONGEST_NUMBER = 3;
    private static final Signs FIGURES = Signs.of("一二三四五六七八九十0123456789");
    private static final Signs LEAD_ENDS = Signs.of("是、.");

    /** A sentence: its words for comparing, and itself. */
    private record Said(Letters key, Sentence sentence) {}

    private RepetitionFacts() {}

    static List<Fact> of(Reading reading) {
        Cues formulas = reading.outline().consistency().formulas();
        List<Said> all = said(reading.prose().of(reading.root()));
        List<Said> repeated = own(repeated(all), formulas);
        Map<Letters, List<Integer>> places = places(repeated);
        int copies = repeated.size() - places.size();
        if (copies == 0) return List.of();
        if (copies >= SHORTEST_REPRINT) {
            List<Said> own = own(all, formulas);
            if (reprinted(own, places(own))) return List.of();
        }
        return facts(repeated, places);
    }

    private static List<Said> said(List<Sentence> sentences) {
        List<Said> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            String text = sentence.plain();
            if (text.length() < SHORTEST) continue;
            int from = sentence.from() + lead(text);
            Letters key = new Letters(sentence.line().letters(), from, sentence.to());
            if (key.count() >= SHORTEST) all.add(new Said(key, sentence));
        }
        return all;
    }

    /** The end of the number a sentence begins with, or 0: 一是, (二), 3. */
    static int lead(String text) {
        int from = text.charAt(0) == '(' ? 1 : 0;
        int to = from;
        while (to < text.length() && to - from < LONGEST_NUMBER && FIGURES.has(text.charAt(to)))
            to++;
        if (to == from) return 0;
        if (text.startsWith(")", to)) to++;
        if (text.startsWith("方面", to)) return to + 2;
        return to < text.length() && LEAD_ENDS.has(text.charAt(to)) ? to + 1 : 0;
    }

    /** Those that are not set phrases. */
    private static List<Said> own(List<Said> all, Cues formulas) {
        List<Said> own = new ArrayList<>();
        for (Said said : all) if (!formulas.in(said.sentence.plain())) own.add(said);
        return own;
    }

    private static Map<Letters, List<Integer>> places(List<Said> all) {
        Map<Letters, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            List<Integer> same = places.get(all.get(i).key);
            if (same == null) places.put(all.get(i).key, same = new ArrayList<>(2));
            same.add(i);
        }
        return places;
    }

    /** Those that stand more than once, in order. */
    private static List<Said> repeated(List<Said> all) {
        Set<Letters> once = new HashSet<>();
        Set<Letters> again = new HashSet<>();
        for (Said said : all) if (!once.add(said.key)) again.add(said.key);
        List<Said> repeated = new ArrayList<>();
        if (again.isEmpty()) return repeated;
        for (Said said : all) if (again.contains(said.key)) repeated.add(said);
        return repeated;
    }

    private static List<Fact> facts(List<Said> all, Map<Letters, List<Integer>> places) {
        List<Integer> copies = new ArrayList<>();
        for (List<Integer> same : places.values())
            if (!beforeAnyHeading(all, same)) copies.addAll(same.subList(1, same.size()));
        copies.sort(null);
        List<Fact> facts = new ArrayList<>();
        for (int copy : copies.subList(0, Math.min(MOST, copies.size()))) {
            Said original = all.get(places.get(all.get(copy).key).get(0));
            if (copy == copies.get(0)) facts.add(fact(original, original, false));
            facts.add(fact(all.get(copy), original, copy == copies.get(0)));
        }
        return facts;
    }

    private static Repetition fact(Said said, Said original, boolean first) {
        String words = said.sentence.plain().replace("\"", "");
        String cut =
                words.length() <= LONGEST_WORDS
                        ? words.replaceAll("[。!?]$", "")
                        : words.substring(0, LONGEST_WORDS) + "…";
        return new Repetition(
                cut, original.sentence.location().line(), first, said.sentence.location());
    }

    /** Whether a page holds its text twice: that is the page's fault, not the author's. */
    private static boolean reprinted(List<Said> all, Map<Letters, List<Integer>> places) {
        int longest = 0;
        int run = 0;
        int before = -2;
        for (int i = 0; i < all.size(); i++) {
            int original = places.get(all.get(i).key).get(0);
            run = original == i ? 0 : original == before + 1 ? run + 1 : 1;
            before = original == i ? -2 : original;
            longest = Math.max(longest, run);
        }
        return longest >= SHORTEST_REPRINT && longest * 3 >= all.size();
    }

    /** Whether all its places lie before the first heading: a page's summary of its own text. */
    private static boolean beforeAnyHeading(List<Said> all, List<Integer> same) {
        for (int place : same) if (all.get(place).sentence.node().line != null) return false;
        return true;
    }
}
