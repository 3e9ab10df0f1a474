package io.zhunsheng.report;

import io.zhunsheng.data.Words;
import io.zhunsheng.knowledge.KeyTerm;
import io.zhunsheng.report.WordingFacts.Slip;
import java.util.ArrayList;
import java.util.List;

/** Finds misspelt key terms (关键词错字). */
final class Terms {
    private Terms() {}

    static List<Slip> in(String text, int[] openings, Lore lore, Integer year) {
        List<Slip> slips = new ArrayList<>();
        for (var hit : lore.terms.in(text, openings)) {
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
