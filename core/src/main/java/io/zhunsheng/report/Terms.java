package io.zhunsheng.report;

import io.zhunsheng.data.Words;
import io.zhunsheng.knowledge.KeyTerm;
import io.zhunsheng.report.WordingFacts.Slip;
import io.zhunsheng.text.Lexicon.Hit;
import java.util.ArrayList;
import java.util.List;

/** Finds misspelt key terms (关键词错字). */
final class Terms {
    private Terms() {}

    static List<Slip> in(String text, int[] openings, Lore lore, Integer year) {
        List<Hit<KeyTerm>> hits = lore.terms.in(text, openings);
        if (hits.isEmpty()) return List.of();
        List<Slip> slips = new ArrayList<>();
        for (Hit<KeyTerm> hit : hits) {
            KeyTerm term = hit.what();
            boolean right =
                    !term.holds(year)
                            || Lore.within(term.but(), text, hit.from(), hit.to())
                            || Lore.any(term.unless(), text);
            if (!right)
                slips.add(new Slip(hit.from(), hit.to(), hit.word(), term.right(), Words.NONE));
        }
        return slips;
    }
}
