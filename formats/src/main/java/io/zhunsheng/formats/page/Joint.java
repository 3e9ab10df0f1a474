package io.zhunsheng.formats.page;

/** Whether the paragraph a line belongs to goes on with the line that follows. */
final class Joint {
    private final Line first;
    private final Line last;
    private final Line next;
    private final Frame frame;

    /** Between the last line of a paragraph, which began with the first, and the next line. */
    Joint(Line first, Line last, Line next, Frame frame) {
        this.first = first;
        this.last = last;
        this.next = next;
        this.frame = frame;
    }

    boolean holds(Frame lastFrame) {
        return Math.abs(last.size - next.size) < 0.08 * last.size
                && (lastFrame.full(last, next) || next.trails())
                && near()
                && flush(lastFrame.indent(last))
                && !numbered()
                && !otherFont();
    }

    private boolean near() {
        double step = next.y - last.y;
        boolean below = next.page == last.page && step > 0;
        if (!below || frame.pitch == 0) return true;
        boolean large = next.size > 1.1 * frame.size;
        return step < 1.35 * frame.pitch || large && step < 4 * next.size;
    }

    /** Whether the next line begins where a line that goes on does. */
    private boolean flush(double before) {
        double indent = frame.indent(next);
        boolean same = Math.abs(indent - before) < 0.4;
        if (last != first && !same) return wrappedTitle();
        if (indent < 1.2) return before < 4.5 || wrappedTitle();
        boolean behindMark =
                !frame.indented && Math.abs(next.left - first.hanging) < 0.4 * next.size;
        return last != first && same || first.hanging > first.left && behindMark || wrappedTitle();
    }

    private boolean wrappedTitle() {
        boolean title = next.size > 1.1 * frame.size || frame.centred(last);
        return title && frame.centred(next) && next.firstFont.equals(last.lastFont);
    }

    /** Whether the next line begins with a number of its own. */
    private boolean numbered() {
        if (!Mark.starts(next.text)) return false;
        boolean high = Mark.high(next.text);
        boolean heading = (first.text + last.text).indexOf('。') < 0 && !last.text.endsWith("第");
        boolean both = Mark.starts(first.text) && (last == first || high && heading);
        boolean listed = Math.abs(frame.indent(next) - frame.indent(first)) < 0.4;
        if (both && (high || frame.indented && listed)) return true;
        if (frame.cell) return high || Letters.endSentence(last.text);
        return Letters.endSentence(last.text)
                && (!frame.indented || frame.marksFlush || high && last.text.endsWith("。"));
    }

    /** Whether a heading begins or ends here by its font. */
    private boolean otherFont() {
        if (next.firstFont.equals(last.lastFont)) return false;
        if (next.firstFont.isEmpty() || last.lastFont.isEmpty()) return false;
        boolean leaves = !next.firstFont.equals(frame.font) && Letters.endSentence(last.text);
        boolean heading = last == first && last.plain && !last.lastFont.equals(frame.font);
        boolean returns = heading && !frame.indented && !Letters.endSentence(last.text);
        return leaves || returns;
    }
}
