package io.zhunsheng.report;

/** A line that may be a heading. */
final class Candidate {
    final int at;
    final Line line;
    final Mark mark;
    final Caption caption;
    int rank;

    Candidate(int at, Line line, Mark mark, Caption caption) {
        this.at = at;
        this.line = line;
        this.mark = mark;
        this.caption = caption;
    }

    boolean first() {
        return mark != null && mark.number() == 1;
    }

    boolean style(Mark.Style style) {
        return mark != null && mark.style() == style;
    }

    /** Whether its number is the next one, whatever the forms of both. */
    boolean follows(Candidate other) {
        return mark.number() == other.mark.number() + 1;
    }
}
