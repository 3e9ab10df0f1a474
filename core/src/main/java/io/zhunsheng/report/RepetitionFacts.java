package io.zhunsheng.report;

import io.zhunsheng.outline.Cues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Facts about sentences that stand twice, word for word (重复). */
final class RepetitionFacts {
    private static final int SHORTEST = 25;
    private static final int MOST = 40;
    private static final int LONGEST_WORDS = 30;
    private static final int SHORTEST_REPRINT = 4;
    private static final Pattern LEAD =
            Pattern.compile("^[(]?[一二三四五六七八九十\\d]{1,3}[)]?(?:是|、|\\.|方面)");

    /** A sentence: its words for comparing, and itself. */
    private record Said(String key, Sentence sentence) {}

    private RepetitionFacts() {}

    static List<Fact> of(Reading reading) {
        Cues formulas = reading.outline().consistency().formulas();
        List<Said> all = new ArrayList<>();
        for (Sentence sentence : reading.prose().of(reading.root())) {
            if (sentence.to() - sentence.from() < SHORTEST) continue;
            String key = key(sentence.plain());
            if (key.length() >= SHORTEST && !formulas.in(sentence.plain()))
                all.add(new Said(key, sentence));
        }
        return repeated(all);
    }

    private static List<Fact> repeated(List<Said> all) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++)
            places.computeIfAbsent(all.get(i).key, k -> new ArrayList<>()).add(i);
        if (places.size() == all.size() || reprinted(all, places)) return List.of();
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
    private static boolean reprinted(List<Said> all, Map<String, List<Integer>> places) {
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

    private static String key(String text) {
        String bare = LEAD.matcher(text).replaceFirst("");
        StringBuilder key = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++)
            if (letter(bare.charAt(i))) key.append(bare.charAt(i));
        return key.toString();
    }

    /** Asked for every character of a report: the common Chinese ones are known without a table. */
    private static boolean letter(char c) {
        return c >= 0x4E00 && c <= 0x9FA5 || Character.isLetterOrDigit(c);
    }
}
