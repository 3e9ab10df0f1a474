package io.zhunsheng.formats.page;

import io.zhunsheng.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts rows together to the paragraphs they were wrapped from. */
final class Paragraphs {
    private final List<Paragraph> done = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Line first;
    private Line last;
    private Frame frame;
    private OpenRow open;

    /** Goes on with a row; one that is cut by wide gaps gives a paragraph a piece. */
    void row(Row row, Frame in) {
        if (row.lines().size() == 1) line(row.lines().get(0), in);
        else if (in.stretched(row)) line(row.lines().get(0).with(row.lines().get(1)), in);
        else {
            close();
            for (Line line : row.lines()) add(line.page, line.text, row.tabular());
        }
    }

    /** Goes on with a line. */
    void line(Line line, Frame in) {
        if (last != null && !new Joint(first, last, line, in).holds(frame)) close();
        if (last == null) first = line;
        else if (words(last.text, line.text)) text.append(' ');
        text.append(line.text);
        last = line;
        frame = in;
    }

    private static boolean words(String before, String after) {
        return Character.isLetter(before.charAt(before.length() - 1))
                && Character.isLetter(after.charAt(0))
                && Letters.narrow(before.charAt(before.length() - 1))
                && Letters.narrow(after.charAt(0));
    }

    /** Goes on with a table; its first row may be the rest of the last row of the page before. */
    void table(int page, List<Cell> cells) {
        close();
        Map<Cell, Integer> rest =
                open == null ? Map.of() : open.continued(page, done.size(), cells);
        for (Cell cell : cells) {
            boolean goesOn = rest.containsKey(cell);
            if (goesOn) append(rest.get(cell), cell.texts().get(0));
            for (String text : cell.texts().subList(goesOn ? 1 : 0, cell.texts().size()))
                add(page, text, true);
        }
        open = new OpenRow(page, cells, done.size());
    }

    private void append(int at, String rest) {
        Paragraph begun = done.get(at);
        String whole = begun.text() + rest;
        done.set(at, new Paragraph(begun.number(), begun.page(), 0, whole, true));
    }

    /** Adds paragraphs as soon as the one at hand is complete: notes must not part a sentence. */
    void later(int page, List<String> notes) {
        waiting.add(() -> notes.forEach(note -> add(page, note, false)));
        if (last == null) close();
    }

    private void close() {
        if (last != null) add(first.page, text.toString(), false);
        text.setLength(0);
        first = null;
        last = null;
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }

    private void add(int page, String words, boolean cell) {
        done.add(new Paragraph(done.size() + 1, page, 0, words, cell));
    }

    List<Paragraph> done() {
        close();
        return done;
    }

    List<String> texts() {
        return done().stream().map(Paragraph::text).toList();
    }
}
