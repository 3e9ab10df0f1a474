package io.zhunsheng.report;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns a document into lines of prose: blank lines dropped, hard-wrapped lines joined again. */
final class Lines {
    private static final Pattern LIST = Pattern.compile("^(?:一是|首先|一方面|第一,)");

    private static final Pattern NUMBERED = Pattern.compile(".{0,40}\\d{1,4}号[\\])]?");

    /** No paragraph is as long; a table of lines without stops must not become one. */
    private static final int LONGEST = 10_000;

    private Lines() {}

    static List<Line> of(Document document) {
        List<Line> lines = new ArrayList<>();
        List<Paragraph> paragraphs = Cells.arranging(document.paragraphs());
        for (int row = 0; row < paragraphs.size(); row++) {
            Line line = Normal.line(paragraphs, row);
            if (!line.blank()) lines.add(line);
        }
        List<Line> apart = RunTogether.apart(lines);
        Wrap wrap = apart == lines ? Wrap.of(lines) : null;
        return wrap == null ? apart : joined(lines, wrap);
    }

    private static List<Line> joined(List<Line> lines, Wrap wrap) {
        List<Line> joined = new ArrayList<>();
        Line above = null;
        for (Line line : lines) {
            Line last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (above != null && last.length() < LONGEST && wrap.full(above) && goesOn(last, line))
                joined.set(joined.size() - 1, last.with(line));
            else joined.add(line);
            above = line;
        }
        return joined;
    }

    private static boolean goesOn(Line last, Line line) {
        boolean plain =
                Mark.of(line) == null
                        && !NUMBERED.matcher(last.text).matches()
                        && !line.indented
                        && line.level == 0
                        && last.level == 0
                        && !line.cell()
                        && !last.cell();
        boolean list = Mark.of(last) != null && LIST.matcher(line.text).find();
        boolean address = line.length() <= 24 && line.text.endsWith(":");
        return Wrap.amid(last) && plain && !list && !address && !Furniture.anywhere(last);
    }
}
