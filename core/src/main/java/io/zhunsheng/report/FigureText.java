package io.zhunsheng.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence, or the part of one between semicolons, with its figures (语段).
 *
 * @param clause where it stands
 * @param plain its words, asides covered
 * @param amounts its figures
 */
record FigureText(Clause clause, String plain, List<Amount> amounts) {
    /**
     * No paragraph is as long, but for texts without any; there, what is farther is of no matter.
     */
    private static final int FARTHEST = 3_000;

    /** Those of the sentences in which figures stand. */
    static List<FigureText> of(List<Sentence> sentences) {
        List<FigureText> stretches = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (!Amounts.possible(sentence)) continue;
            for (Clause clause : Clause.stretches(sentence)) {
                String plain = Plain.of(clause.text());
                List<Amount> amounts = Amounts.in(plain);
                if (!amounts.isEmpty()) stretches.add(new FigureText(clause, plain, amounts));
            }
        }
        return stretches;
    }

    Node node() {
        return clause.sentence().node();
    }

    /** What stands not too far before its sentence in the same paragraph, titles covered. */
    String ahead() {
        Sentence sentence = clause.sentence();
        int from = Math.max(0, sentence.from() - FARTHEST);
        return Plain.of(sentence.line().text.substring(from, sentence.from()));
    }

    /** The figures that stand between two places. */
    List<Amount> between(int from, int to) {
        List<Amount> between = new ArrayList<>();
        for (Amount amount : amounts)
            if (amount.from() >= from && amount.to() <= to) between.add(amount);
        return between;
    }

    Location location(Amount amount) {
        int from = amount.from() - Counted.before(plain, amount).length();
        return clause.location(from, amount.to());
    }
}
