package io.zhunsheng.report;

import io.zhunsheng.outline.Consistency;
import java.util.ArrayList;
import java.util.List;

/** Facts about figures: numbers with measures, totals, rates (数字). */
final class FigureFacts {
    private FigureFacts() {}

    static List<Fact> of(Reading reading) {
        Consistency consistency = reading.outline().consistency();
        List<FigureText> stretches = FigureText.of(reading.prose().of(reading.root()));
        List<Fact> facts = new ArrayList<>(Densities.of(reading, stretches));
        Rates rates = new Rates(consistency.shares());
        Breakdowns breakdowns = new Breakdowns(consistency.overlaps());
        Statements statements = new Statements(consistency.once(), reading.year());
        Copies copies = new Copies();
        for (FigureText stretch : stretches) {
            if (stretch.endless()) continue;
            facts.addAll(rates.in(stretch));
            facts.addAll(breakdowns.in(stretch));
            if (reading.otherYears().in(stretch.node())) continue;
            statements.add(stretch);
            copies.add(stretch);
        }
        List<Figure> figures = copies.figures();
        facts.addAll(figures);
        for (Figure figure : statements.twofold()) if (!inLine(figures, figure)) facts.add(figure);
        return facts;
    }

    /** Whether one of the figures stands in the same line. */
    private static boolean inLine(List<Figure> figures, Figure other) {
        for (Figure figure : figures)
            if (figure.location().line() == other.location().line()) return true;
        return false;
    }
}
