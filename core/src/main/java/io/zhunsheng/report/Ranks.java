package io.zhunsheng.report;

import io.zhunsheng.report.Mark.Style;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides which forms of number outrank which in one report, from the series they make. */
final class Ranks {
    private static final int TEXT = -1;

    private final List<Candidate> all;
    private final Announcement announcement;
    private final Series[] series = new Series[Style.values().length];

    Ranks(List<Candidate> all, Announcement announcement) {
        this.all = all;
        this.announcement = announcement;
        for (Style style : Style.values()) series[style.ordinal()] = new Series(style);
        for (Candidate c : all) if (c.mark != null) of(c).members.add(c);
    }

    private Series of(Candidate numbered) {
        return series[numbered.mark.style().ordinal()];
    }

    void assign() {
        if (byHints()) return;
        invert();
        for (Candidate c : all) c.rank = byForm(c);
        Series top = top();
        if (top != null) {
            top.nest();
            promote(top.rank);
        }
        new Unnumbered(all, top, announcement).rank();
    }

    private int byForm(Candidate c) {
        return c.mark == null ? TEXT : of(c).rank;
    }

    /**
     * Levels the file itself states, where at least two headings have one and they agree with the
     * numbers.
     */
    private boolean byHints() {
        Map<Integer, Style> styles = new HashMap<>();
        int hinted = 0;
        for (Candidate c : all) {
            if (c.line.level == 0) {
                if (c.mark != null && c.mark.style().compareTo(Style.CHINESE) <= 0) return false;
                continue;
            }
            hinted++;
            if (c.mark == null) continue;
            Style other = styles.put(c.line.level, c.mark.style());
            if (other != null && other != c.mark.style()) return false;
        }
        if (hinted < 2) return false;
        for (Candidate c : all) c.rank = c.line.level > 0 ? c.line.level : byForm(c);
        return true;
    }

    /** A form that starts anew under each number of a lower form is really the lower one. */
    private void invert() {
        for (int i = 0; i <= Style.CHINESE_BRACKETED.ordinal(); i++) {
            Series high = series[i];
            for (int k = i + 1; k <= Style.ARABIC_BRACKETED.ordinal(); k++) {
                Series low = series[k];
                if (high.starts() == 0 || low.starts() != 1 || !low.spans(high)) continue;
                int swap = high.rank;
                high.rank = low.rank;
                low.rank = swap;
                return;
            }
        }
    }

    private Series top() {
        Series top = null;
        for (Series each : series)
            if (each.real() && (top == null || each.rank < top.rank)) top = each;
        return top;
    }

    /** A heading in another form that carries the top series on belongs to it. */
    private void promote(int topRank) {
        Map<Style, Integer> lastOf = new HashMap<>();
        int last = 0;
        for (int i = 0; i < all.size(); i++) {
            Candidate c = all.get(i);
            if (c.mark == null) continue;
            int number = c.mark.number();
            if (c.rank != topRank) {
                Integer own = lastOf.put(c.mark.style(), number);
                boolean ownSeries = own != null && own == number - 1;
                boolean carriesOn = last > 0 && number == last + 1 && !ownSeries;
                if (!carriesOn || !c.caption.clear() || !promoted(i, topRank)) continue;
                c.rank = topRank;
            }
            last = number;
            lastOf.clear();
        }
    }

    /** Whether no other heading could have its number there, or its words are a part's. */
    private boolean promoted(int at, int topRank) {
        return !followedByOwn(at) && !unbroken(at, topRank)
                || announcement.sounds(all.get(at).caption.heading());
    }

    /**
     * Whether the same form goes on counting behind it before the next heading of a higher rank.
     */
    private boolean followedByOwn(int at) {
        Candidate c = all.get(at);
        for (int i = at + 1; i < all.size(); i++) {
            Candidate next = all.get(i);
            if (next.mark == null) continue;
            if (next.rank < c.rank) return false;
            if (next.style(c.mark.style())) return next.follows(c);
        }
        return false;
    }

    /** Whether the next heading of that rank has the number itself: nothing carries it on. */
    private boolean unbroken(int at, int rank) {
        for (int i = at + 1; i < all.size(); i++) {
            Candidate next = all.get(i);
            if (next.mark != null && next.rank == rank)
                return next.mark.number() == all.get(at).mark.number();
        }
        return false;
    }
}
