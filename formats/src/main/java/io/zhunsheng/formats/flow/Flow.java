package io.zhunsheng.formats.flow;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.Document;
import io.zhunsheng.document.Source;
import io.zhunsheng.document.UnreadableReportException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Text in reading order (文流): paragraphs as they end, and what is anchored in one (a text box, a
 * note) right behind it and under its number, so that no sentence is broken.
 *
 * <p>Lines that an author broke within a paragraph are taken for paragraphs of their own, as they
 * look; they share the paragraph's number, and the first that has text has its level.
 */
public final class Flow {
    /** What a paragraph costs of the budget, that no file can fill the memory with empty ones. */
    private static final int COST = 8;

    private final Budget budget;
    private final Deque<Story> open = new ArrayDeque<>();
    private final Lines lines = new Lines();

    /** Begins with nothing. */
    public Flow(Budget budget) {
        this.budget = budget;
        open.push(new Story());
    }

    /** Goes on with the paragraph. */
    public void text(CharSequence text) {
        budget.characters(text.length());
        paid(text);
    }

    /** Goes on with the paragraph, by text that the budget has been charged for. */
    public void paid(CharSequence text) {
        open.peek().text.append(text);
    }

    /** Breaks the line within the paragraph. */
    public void line() {
        budget.characters(COST);
        open.peek().line();
    }

    /**
     * Ends the paragraph, a blank one too.
     *
     * @param level its heading level, 0 where it is none
     * @param cell whether it stands in a cell of a table
     */
    public void end(int level, boolean cell) {
        budget.characters(COST);
        open.peek().end(level, cell);
    }

    /** Ends the paragraph, which counts but is not shown. */
    public void drop() {
        budget.characters(COST);
        open.peek().drop();
    }

    /** Passes over a table of contents, whose title may just have been read. */
    public void contents() {
        budget.characters(COST);
        open.peek().pieces.add(Piece.beginContents());
    }

    /** Begins a text of its own that is anchored here. */
    public void aside() {
        budget.characters(COST);
        open.push(new Story());
        budget.depth(open.size());
    }

    /** Goes back to where the last such text was anchored. */
    public void back() {
        Story aside = open.pop();
        aside.close();
        open.peek().anchor(aside);
    }

    /** Sees a picture, whose text is not known. */
    public void picture() {
        lines.picture();
    }

    /**
     * What was read.
     *
     * @throws UnreadableReportException where there is no text, or none that could be decoded
     */
    public Document document(Source source) {
        while (open.size() > 1) back();
        open.peek().close();
        int number = 0;
        for (Piece piece : open.peek().pieces) {
            if (piece.beginsContents()) {
                lines.untitle();
                continue;
            }
            if (!piece.anchored() || number == 0) number++;
            lines.add(number, piece.level(), piece.cell(), piece.lines());
        }
        return lines.document(source);
    }
}
