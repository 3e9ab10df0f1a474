package io.zhunsheng.report;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is followed from left to right is what a look from each place would find. */
class StandingTest {
    @Test
    void whatIsOpenIsKnownFromLeftToRight() {
        ScansTest.agree("《》\"。字", StandingTest::standing, StandingTest::lookedBack);
    }

    private static String standing(String text) {
        StringBuilder told = new StringBuilder();
        Standing standing = new Standing(text);
        for (int at = 0; at <= text.length(); at++) {
            standing.at(at);
            told.append(standing.title()).append(standing.quoted()).append(standing.stop());
        }
        return told.toString();
    }

    private static String lookedBack(String text) {
        StringBuilder told = new StringBuilder();
        for (int at = 0; at <= text.length(); at++) {
            String before = text.substring(0, at);
            int stop = before.lastIndexOf('。');
            String sentence = before.substring(stop + 1);
            boolean quoted = sentence.replace("\"", "").length() % 2 != sentence.length() % 2;
            told.append(before.lastIndexOf('《') > before.lastIndexOf('》')).append(quoted);
            told.append(stop);
        }
        return told.toString();
    }

    @Test
    void figuresBetweenTwoPlacesAreFoundByTheirOrder() {
        ScansTest.agree(
                "12一二件名人,字",
                t -> between(t, FigureText::between),
                t -> between(t, StandingTest::allBetween));
    }

    /** Takes the figures between two places. */
    private interface Between {
        List<Amount> of(FigureText text, int from, int to);
    }

    private static String between(String text, Between between) {
        FigureText figures = new FigureText(null, text, Amounts.in(text));
        StringBuilder found = new StringBuilder();
        for (int from = 0; from <= text.length(); from += 3)
            for (int to = from; to <= text.length(); to += 2)
                found.append(between.of(figures, from, to));
        return found.toString();
    }

    private static List<Amount> allBetween(FigureText text, int from, int to) {
        List<Amount> between = new ArrayList<>(text.amounts());
        between.removeIf(amount -> amount.from() < from || amount.to() > to);
        return between;
    }
}
