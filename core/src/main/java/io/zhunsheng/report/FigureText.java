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
    static final int FARTHEST = 3_000;

    /** No sentence sets as many numbers before one; of more, the nearest will do. */
    static final int MOST_BEFORE = 30;

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

    /**
     * Whether it is longer than any sentence: nothing but a text without marks is, and there nobody
     * can tell which of thousands of figures belong together.
     */
    boolean endless() {
        return plain.length() > FARTHEST;
    }

    /** The figures that stand between two places. */
    List<Amount> between(int from, int to) {
        List<Amount> between = new ArrayList<>();
        for (int i = first(from); i < amounts.size() && amounts.get(i).from() < to; i++)
            if (amounts.get(i).to() <= to) between.add(amounts.get(i));
        return between;
    }

    /** The figures before a place, the nearest of very many. */
    List<Amount> before(int to) {
        int last = first(to);
        int from = last <= MOST_BEFORE ? 0 : amounts.get(last - MOST_BEFORE).from();
        return between(from, to);
    }

    /** The first figure that begins at a place or behind it: they stand in their order. */
    private int first(int from) {
        int low = 0;
        int high = amounts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (amounts.get(middle).from() < from) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    Location location(Amount amount) {
        int from = amount.from() - Counted.before(plain, amount).length();
        return clause.location(from, amount.to());
    }
}
