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
        Transposed transposed = new Transposed();
        for (FigureText stretch : stretches) {
            if (stretch.endless()) continue;
            facts.addAll(rates.in(stretch));
            facts.addAll(breakdowns.in(stretch));
            if (reading.otherYears().in(stretch.node())) continue;
            statements.add(stretch);
            copies.add(stretch);
            transposed.add(stretch);
        }
        List<Figure> figures = copies.figures();
        add(statements.twofold(), figures);
        add(transposed.figures(), figures);
        facts.addAll(figures);
        return facts;
    }

    /** Adds those in lines where no figure was found so far: one slip is told once. */
    private static void add(List<Figure> found, List<Figure> figures) {
        List<Figure> others = new ArrayList<>();
        for (Figure figure : found) if (!inLine(figures, figure)) others.add(figure);
        figures.addAll(others);
    }

    /** Whether one of the figures stands in the same line. */
    private static boolean inLine(List<Figure> figures, Figure other) {
        for (Figure figure : figures)
            if (figure.location().line() == other.location().line()) return true;
        return false;
    }
}
