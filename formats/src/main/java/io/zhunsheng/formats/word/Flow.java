package io.zhunsheng.formats.word;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.Document;
import io.zhunsheng.document.Source;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.formats.flow.Lines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The paragraphs of a Word document as they come, and what remains of them at its end. */
final class Flow {
    /** Mark of paragraphs that surely belong to a table of contents. */
    static final int CONTENTS = -1;

    /** What a paragraph costs of the budget, that no file can fill the memory with empty ones. */
    private static final int COST = 8;

    private final Budget budget;
    private final List<Para> paras = new ArrayList<>();
    private final Lines lines = new Lines();
    private final Set<Integer> closed = new HashSet<>();
    private int tables;

    Flow(Budget budget) {
        this.budget = budget;
        closed.add(CONTENTS);
    }

    Budget budget() {
        return budget;
    }

    /** Takes a paragraph and those anchored in it. */
    void add(Para para) {
        budget.characters(COST);
        paras.add(para);
        for (Para anchored : para.anchored) add(anchored);
        para.anchored.clear();
    }

    /** Notes that there is a picture somewhere. */
    void picture() {
        lines.picture();
    }

    /** The number of a table of contents that begins as a field. */
    int openContents() {
        return ++tables;
    }

    /** One that never ends was none. */
    void closeContents(int table) {
        closed.add(table);
    }

    /**
     * All that was read, tables of contents left out: which ones are, is known at the end only.
     *
     * @throws UnreadableReportException where nothing is left
     */
    Document document(Source source) {
        boolean inContents = false;
        for (Para para : paras) {
            boolean contents = closed.contains(para.contents);
            if (contents && !inContents) lines.untitle();
            inContents = contents;
            if (!contents) lines.add(para.number, para.level, para.cell, lines(para));
        }
        return lines.document(source);
    }

    /** Lines that have text, the label before the first. */
    private static List<String> lines(Para para) {
        List<String> lines = new ArrayList<>(1);
        for (String line : para.text.toString().split("\n"))
            if (!line.isBlank()) lines.add(lines.isEmpty() ? para.label + line : line);
        return lines.isEmpty() ? List.of(para.label) : lines;
    }
}
