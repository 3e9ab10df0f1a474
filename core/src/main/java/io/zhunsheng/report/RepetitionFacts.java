package io.zhunsheng.report;

import io.zhunsheng.outline.Cues;
import io.zhunsheng.text.Signs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Facts about sentences that stand twice, word for word (重复). */
final class RepetitionFacts {
    private static final int SHORTEST = 25;
    private static final int MOST = 40;
    private static final int LONGEST_WORDS = 30;
    private static final int SHORTEST_REPRINT = 4;
    private static final Signs LEADS = Signs.of("(一二三四五六七八九十0123456789");
    private static final Pattern LEAD =
            Pattern.compile("[(]?[一二三四五六七八九十\\d]{1,3}[)]?(?:是|、|\\.|方面)");

    /** A sentence: its words for comparing, and itself. */
    private record Said(Letters key, Sentence sentence) {}

    private RepetitionFacts() {}

    static List<Fact> of(Reading reading) {
        Cues formulas = reading.outline().consistency().formulas();
        List<Said> all = said(reading.prose().of(reading.root()));
        List<Said> repeated = repeated(all);
        repeated.removeIf(said -> formulas.in(said.sentence.plain()));
        Map<Letters, List<Integer>> places = places(repeated);
        int copies = repeated.size() - places.size();
        if (copies == 0) return List.of();
        if (copies >= SHORTEST_REPRINT) {
            all.removeIf(said -> formulas.in(said.sentence.plain()));
            if (reprinted(all, places(all))) return List.of();
        }
        return facts(repeated, places);
    }

    private static List<Said> said(List<Sentence> sentences) {
        List<Said> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            String text = sentence.plain();
            if (text.length() < SHORTEST) continue;
            Matcher lead = LEADS.has(text.charAt(0)) ? LEAD.matcher(text) : null;
            Letters key = new Letters(text, lead != null && lead.lookingAt() ? lead.end() : 0);
            if (key.count() >= SHORTEST) all.add(new Said(key, sentence));
        }
        return all;
    }

    private static Map<Letters, List<Integer>> places(List<Said> all) {
        Map<Letters, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++)
            places.computeIfAbsent(all.get(i).key, k -> new ArrayList<>()).add(i);
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
        return same.stream().allMatch(i -> all.get(i).sentence.node().line == null);
    }
}
