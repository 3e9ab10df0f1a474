package io.zhunsheng.report;

import io.zhunsheng.data.Words;
import io.zhunsheng.outline.Foreign;
import io.zhunsheng.outline.Outline;
import io.zhunsheng.outline.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides whether a document is such a report at all (文种): what speaks for one of the other kinds
 * has to outweigh what speaks for a report, so that a badly titled one is not refused.
 */
final class Genres {
    private static final int TITLE = 4;
    private static final int OPENING = 3;
    private static final int FOREIGN_TITLE = 6;
    private static final int SIGNS = 4;
    private static final int FORM = 50;
    private static final int LEAST = 4;
    private static final int LEAST_TEXT = 60;
    private static final int SPARSE = 1200;
    private static final Pattern TAIL = Pattern.compile("(?:\\([^()]{0,16}\\)|\\d{1,2})$");
    private static final Pattern REPORTS =
            Pattern.compile("(?:报告|汇报|总结)(?:如下|于下|为下)|(?:作|做)[^。]{0,8}(?:报告|汇报)");

    private final Outline outline;
    private final List<Line> lines;
    private final Front front;
    private final Node root;
    private final List<Treatment> treated;
    private final Location place;

    /** The title as kinds of documents know it, and whether nobody would take it for a column. */
    private final String called;

    private final boolean confirmed;

    Genres(Reading reading) {
        this.outline = reading.outline();
        this.lines = reading.lines();
        this.front = reading.front();
        this.root = reading.root();
        this.treated = reading.treated();
        this.place = reading.block().location();
        this.called = front.title() == null ? null : bare(front.title());
        this.confirmed = confirmed();
    }

    Genre genre() {
        Genre report = new Genre(false, Words.NONE, place);
        if (outline.foreign().isEmpty()) return report;
        List<Stretch> text = Stretch.of(root);
        Foreign best = null;
        int most = LEAST - 1;
        for (Foreign kind : outline.foreign()) {
            int weight = weight(kind, text);
            if (weight > most) {
                best = kind;
                most = weight;
            }
        }
        return best != null && most > forReport(text)
                ? new Genre(true, best.title(), place(best))
                : report;
    }

    private int weight(Foreign kind, List<Stretch> text) {
        boolean called = titled(kind) != null;
        if (kind.form()) return blank(kind, text, called) ? FORM : 0;
        if (confirmed && !called) return 0;
        int absent = sparse(kind, text) ? FOREIGN_TITLE : 0;
        long signs = text.stream().filter(s -> kind.signs().in(s.text())).limit(3).count();
        return (called ? FOREIGN_TITLE : 0)
                + (signs >= 3 ? SIGNS : signs > 0 ? SIGNS / 2 : 0)
                + absent;
    }

    /**
     * The line that is the title of such a document: the title itself, or, where it is in doubt, a
     * line above the text.
     */
    private Line titled(Foreign kind) {
        if (called != null && kind.calls(called)) return lines.get(front.from());
        if (confirmed) return null;
        int end = Math.min(lines.size(), Math.max(1, Front.bodyStart(lines)));
        for (Line line : lines.subList(0, end)) {
            String labelled = TitleWords.labelled(line.text);
            boolean title = labelled != null || mayBeTitle(line);
            if (title && kind.calls(bare(labelled == null ? line.text : labelled))) return line;
        }
        return null;
    }

    private static boolean mayBeTitle(Line line) {
        return line.length() >= 4
                && line.length() <= 60
                && !line.text.endsWith("。")
                && !Furniture.anywhere(line)
                && Mark.of(line) == null;
    }

    private static String bare(String title) {
        String plain = Normalized.of(title);
        int site = plain.indexOf('_');
        return TAIL.matcher(site > 5 ? plain.substring(0, site) : plain).replaceFirst("");
    }

    /** Whether there is a title nobody would take for a column of the site. */
    private boolean confirmed() {
        return front.title() != null
                && outline.genre().in(Normalized.of(front.title()))
                && (ReportYear.inTitle(front.title()) != null
                        || Organs.inTitle(front.title(), outline.subject()) != null);
    }

    /**
     * What speaks for a report: its title, an opening that announces one, headings of the parts.
     */
    private int forReport(List<Stretch> text) {
        boolean named =
                front.title() != null
                        && outline.foreign().stream().noneMatch(k -> titled(k) != null);
        int weight = named ? confirmed ? TITLE : TITLE / 2 : 0;
        if (text.stream()
                .limit(6)
                .anyMatch(s -> outline.subject().in(s.text()) && REPORTS.matcher(s.text()).find()))
            weight += OPENING;
        Set<String> parts = new HashSet<>();
        for (Treatment t : treated) {
            Part part = outline.part(t.part());
            boolean heads = t.manner() == Manner.OWN || t.manner() == Manner.SHARED;
            if (part == null || !heads || !parts.add(t.part())) continue;
            weight += outline.subject().in(t.heading()) ? 2 : 1;
        }
        return weight;
    }

    private boolean sparse(Foreign kind, List<Stretch> text) {
        if (kind.absent() == io.zhunsheng.outline.Cues.NONE || front.title() != null) return false;
        int length = text.stream().mapToInt(s -> s.text().length()).sum();
        long said = text.stream().filter(s -> kind.absent().in(s.text())).limit(20).count();
        return said * SPARSE < length && said < 8;
    }

    /** Whether what is left beside headings and blanks to be filled in is next to nothing. */
    private boolean blank(Foreign kind, List<Stretch> text, boolean called) {
        int blanks = called ? 2 : 0;
        int said = 0;
        for (Stretch stretch : text) {
            if (kind.signs().in(stretch.text()) || Placeholders.anyIn(stretch.text())) blanks++;
            else if (stretch.line() != stretch.node().line) said += Substance.of(stretch.text());
            else said += Math.max(0, stretch.text().length() - stretch.node().headingEnd);
            if (said >= LEAST_TEXT) return false;
        }
        return blanks >= 2;
    }

    private Location place(Foreign kind) {
        Line line = titled(kind);
        return line == null ? place : line.location(null);
    }
}
