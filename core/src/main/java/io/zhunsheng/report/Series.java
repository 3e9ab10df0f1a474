package io.zhunsheng.report;

import io.zhunsheng.report.Mark.Style;
import java.util.ArrayList;
import java.util.List;

/** The lines numbered in one form, in their order, and how high that form ranks (序号系列). */
final class Series {
    private static final int STEP = 10;
    private static final int HALF_A_STEP = 5;

    final Style style;
    final List<Candidate> members = new ArrayList<>();
    int rank;

    /** An empty one that ranks as is the custom. */
    Series(Style style) {
        this.style = style;
        this.rank = STEP + style.ordinal() * STEP;
    }

    /** How often it begins with 1. */
    int starts() {
        int starts = 0;
        for (Candidate c : members) if (c.first()) starts++;
        return starts;
    }

    /** Whether it is one indeed: several numbers, or 一、 alone. */
    boolean real() {
        boolean high = style.compareTo(Style.CHINESE) <= 0;
        return members.size() >= 2 || members.size() == 1 && high && members.get(0).first();
    }

    /** Whether it began before another one and goes on counting behind that one's beginning. */
    boolean spans(Series other) {
        int at = other.members.get(0).at;
        if (members.get(0).at >= at) return false;
        for (Candidate c : members) if (c.at > at && !c.first()) return true;
        return false;
    }

    /**
     * What starts anew in the middle, and after which the numbers before it go on, stands a level
     * below.
     */
    void nest() {
        int expected = 1;
        for (int i = 0; i < members.size(); i++) {
            Candidate c = members.get(i);
            if (c.first() && expected > 1) {
                int end = behindRun(i);
                if (end < members.size() && members.get(end).mark.number() == expected) {
                    for (Candidate inner : members.subList(i, end)) inner.rank += HALF_A_STEP;
                    i = end - 1;
                    continue;
                }
            }
            expected = c.mark.number() + 1;
        }
    }

    /** Where the numbers that count on from a place without a gap end. */
    private int behindRun(int from) {
        int end = from + 1;
        while (end < members.size() && members.get(end).follows(members.get(end - 1))) end++;
        return end;
    }
}
