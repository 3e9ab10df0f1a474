package io.zhunsheng.report;

import io.zhunsheng.text.Digits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text whose line ends were lost (连排), as happens when it is copied out of a page: cut where
 * blanks stand for them or, where nothing does, by its numbers and by how titles, headings and
 * signatures are worded. Such a text can be judged by what it says, no longer by its form.
 */
final class RunTogether {
    /** Paragraphs as long as this are rare, and none of them is most of a report. */
    private static final int LEAST = 1_000;

    private static final int LEAST_BLANKS = 5;
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_MARK = 16;
    private static final String ENDS = "。;!?:…";
    private static final String STOPS = ENDS + ",";
    private static final String CLOSING = ")]>》\"、" + STOPS;

    /** A blank between a figure and one of these shows that blanks are set round figures. */
    private static final String UNITS = "年月日号件个人名次项家户起场份条余万亿%";

    private static final String NUMERALS = "(第一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩";

    private final Line line;
    private final String text;
    private final Seams seams;
    private final List<Integer> cuts = new ArrayList<>();
    private final int[] next = new int[Mark.Style.values().length];
    private final boolean blanks;
    private final boolean spaced;
    private int from;
    private int lastStop = -1;
    private int lastEnd = -1;
    private Mark heading;

    private RunTogether(Line line) {
        this.line = line;
        this.text = line.text;
        this.seams = new Seams(text);
        this.blanks = blanks();
        this.spaced = spaced();
        Arrays.fill(next, 1);
    }

    /** The lines; the one that holds most of the text cut apart where it was several. */
    static List<Line> apart(List<Line> lines) {
        Line longest = mostOf(lines);
        if (longest == null || structured(lines)) return lines;
        List<Line> apart = new ArrayList<>();
        for (Line line : lines)
            if (line == longest) new RunTogether(line).parts(apart);
            else apart.add(line);
        return apart.size() == lines.size() ? lines : apart;
    }

    private static Line mostOf(List<Line> lines) {
        int all = 0;
        Line longest = null;
        for (Line line : lines) {
            all += line.length();
            if (longest == null || line.length() > longest.length()) longest = line;
        }
        boolean most = longest != null && longest.length() >= LEAST && longest.length() * 2 >= all;
        return most ? longest : null;
    }

    /** Whether headings stand in lines of their own: then no line ends were lost. */
    private static boolean structured(List<Line> lines) {
        int headings = 0;
        for (Line line : lines) {
            Mark mark = line.length() <= LONGEST_HEADING ? Mark.of(line) : null;
            if (mark != null && mark.style().compareTo(Mark.Style.CHINESE_BRACKETED) <= 0)
                headings++;
        }
        return headings > 1;
    }

    /** Whether lines have been cut out of one. */
    static boolean in(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++)
            if (lines.get(i).row() == lines.get(i - 1).row()) return true;
        return false;
    }

    private void parts(List<Line> parts) {
        if (!blanks) from = seams.front(cuts);
        for (int at = Math.max(1, from); at < text.length(); at = Math.max(at + 1, from)) {
            char before = text.charAt(at - 1);
            if (STOPS.indexOf(before) >= 0) lastStop = at - 1;
            if (ENDS.indexOf(before) >= 0) lastEnd = at - 1;
            Mark mark = mark(at);
            if (mark != null) cut(at, mark);
            else if (blanks && lineEnded(at)) cut(at);
        }
        if (!blanks && !cuts.isEmpty()) seams.back(from, cuts);
        int begin = 0;
        for (int cut : cuts) {
            if (cut > begin) parts.add(line.part(begin, cut));
            begin = cut;
        }
        parts.add(line.part(begin, text.length()));
    }

    private void cut(int at) {
        cuts.add(at);
        from = at;
        heading = null;
    }

    private void cut(int at, Mark mark) {
        cut(at);
        heading = mark;
        int style = mark.style().ordinal();
        Arrays.fill(next, style + 1, next.length, 1);
        next[style] = mark.number() + 1;
        int end = blanks || style > Mark.Style.CHINESE.ordinal() ? at : seams.headingEnd(at);
        if (end == at) return;
        cuts.add(end);
        from = end;
    }

    /** The number that begins there, where it is the next of its kind. */
    private Mark mark(int at) {
        boolean inHeading = heading != null && lastEnd < from && at - from <= LONGEST_HEADING;
        boolean free = ended(at) || heading == null && at < Seams.FRONT;
        char first = text.charAt(at);
        if (!free && !inHeading || !Digits.is(first) && NUMERALS.indexOf(first) < 0) return null;
        Mark mark = Mark.of(line.part(at, Math.min(text.length(), at + LONGEST_MARK)));
        if (mark == null || mark.number() != next[mark.style().ordinal()]) return null;
        boolean below = inHeading && mark.style().compareTo(heading.style()) > 0;
        return free || below ? mark : null;
    }

    /** Whether a sentence ends before that place. */
    private boolean ended(int at) {
        int before = at - 1;
        int least = Math.max(from, at - 3); // more closing marks than two never follow
        while (before > least && "\")]".indexOf(text.charAt(before)) >= 0) before--;
        return ENDS.indexOf(text.charAt(before)) >= 0;
    }

    /** Whether the blanks there stand for a line end: behind a sentence, or something short. */
    private boolean lineEnded(int at) {
        if (!line.gap(at) || CLOSING.indexOf(text.charAt(at)) >= 0) return false;
        if (ended(at)) return true;
        boolean figure = Digits.at(text, at - 1) != Digits.at(text, at);
        return at - from <= LONGEST_HEADING && lastStop < from && !(figure && spaced);
    }

    private boolean blanks() {
        int behind = 0;
        for (int at = 1; at < text.length() && behind < LEAST_BLANKS; at++)
            if (line.gap(at) && ENDS.indexOf(text.charAt(at - 1)) >= 0) behind++;
        return behind == LEAST_BLANKS;
    }

    /** Whether blanks are set round figures, too. */
    private boolean spaced() {
        int spaced = 0;
        for (int at = 1; at < text.length() && spaced < 2; at++)
            if (Digits.at(text, at - 1) && UNITS.indexOf(text.charAt(at)) >= 0 && line.gap(at))
                spaced++;
        return spaced == 2;
    }
}
