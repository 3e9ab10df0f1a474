package io.zhunsheng.formats.word;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.Paragraph;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The paragraphs of a Word document as they come, and what remains of them at its end. */
final class Flow {
    /** Mark of paragraphs that surely belong to a table of contents. */
    static final int CONTENTS = -1;

    /** What a paragraph costs of the budget, that no file can fill the memory with empty ones. */
    private static final int COST = 8;

    /** Fewer characters than these beside pictures are not the report. */
    private static final int LEAST_TEXT = 20;

    private static final int MOST_BLANKS = 20;
    private static final Pattern CONTENTS_TITLE = Pattern.compile("\\s*目[\\s\\u3000]*[录次錄]\\s*");

    private final Budget budget;
    private final List<Para> paras = new ArrayList<>();
    private final Set<Integer> closed = new HashSet<>();
    private int tables;
    private boolean pictures;

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
        pictures = true;
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
     * All that was read, tables of contents left out.
     *
     * @throws UnreadableReportException where nothing is left
     */
    List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        boolean inContents = false;
        int seen = 0;
        for (Para para : paras) {
            boolean contents = closed.contains(para.contents);
            if (contents && !inContents) untitle(paragraphs);
            inContents = contents;
            if (!contents) seen += lines(para, paragraphs);
        }
        if (seen == 0 || pictures && seen < LEAST_TEXT)
            throw new UnreadableReportException(pictures ? Kind.SCANNED : Kind.EMPTY);
        return paragraphs;
    }

    /** Takes off the title of a table of contents that begins behind the last paragraph. */
    private static void untitle(List<Paragraph> paragraphs) {
        int last = paragraphs.size() - 1;
        int least = Math.max(0, last - MOST_BLANKS);
        while (last >= least && paragraphs.get(last).text().isBlank()) last--;
        if (last >= least && CONTENTS_TITLE.matcher(paragraphs.get(last).text()).matches())
            paragraphs.remove(last);
    }

    /** Adds a paragraph line by line, its level on the first that has text; characters seen. */
    private static int lines(Para para, List<Paragraph> paragraphs) {
        String whole = para.text.toString();
        if (whole.isBlank()) {
            paragraphs.add(new Paragraph(para.number, null, para.level, para.label, para.cell));
            return 0;
        }
        int seen = 0;
        for (String text : whole.split("\n")) {
            if (text.isBlank()) continue;
            boolean first = seen == 0;
            int level = first ? para.level : 0;
            paragraphs.add(
                    new Paragraph(
                            para.number, null, level, first ? para.label + text : text, para.cell));
            seen += text.strip().length();
        }
        return seen;
    }
}
