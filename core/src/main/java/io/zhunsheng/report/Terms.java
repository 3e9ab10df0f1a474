package io.zhunsheng.report;

import io.zhunsheng.data.Words;
import io.zhunsheng.knowledge.KeyTerm;
import io.zhunsheng.report.WordingFacts.Slip;
import io.zhunsheng.text.Lexicon.Hit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Finds misspelt key terms (关键词错字). */
final class Terms {
    private Terms() {}

    static List<Slip> in(String text, int[] openings, Lore lore, Integer year) {
        List<Hit<KeyTerm>> hits = lore.terms.in(text, openings);
        if (hits.isEmpty()) return List.of();
        List<Slip> slips = new ArrayList<>();
        Map<KeyTerm, Boolean> excused = new IdentityHashMap<>();
        for (Hit<KeyTerm> hit : hits) {
            KeyTerm term = hit.what();
            boolean right =
                    !term.holds(year)
                            || Lore.within(term.but(), text, hit.from(), hit.to())
                            || excused(excused, term, text);
            if (!right)
                slips.add(
                        new Slip(
                                hit.from(),
                                hit.to(),
                                hit.word(),
                                term.right(),
                                should(term.right())));
        }
        return slips;
    }

    private static Words should(String right) {
        return new Words("应为“" + right + "”", "should be “" + right + "”");
    }

    /** Asked once a text, which may hold a term thousands of times. */
    private static boolean excused(Map<KeyTerm, Boolean> known, KeyTerm term, String text) {
        Boolean excused = known.get(term);
        if (excused == null) known.put(term, excused = Lore.any(term.unless(), text));
        return excused;
    }
}
