package io.zhunsheng.report;

import io.zhunsheng.report.Mark.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decides which forms of number outrank which in one report, from the series they make. */
final class Ranks {
    private static final int ABOVE = 1;
    private static final int TEXT = -1;

    private final List<Candidate> all;
    private final int lines;
    private final Announcement announcement;
    private final int[] rankOf = new int[Style.values().length];

    Ranks(List<Candidate> all, int lines, Announcement announcement) {
        this.all = all;
        this.lines = lines;
        this.announcement = announcement;
    }

    void assign() {
        for (Style style : Style.values()) rankOf[style.ordinal()] = 10 + style.ordinal() * 10;
        if (byHints()) return;
        invert();
        for (Candidate c : all) c.rank = c.mark == null ? TEXT : rankOf[c.mark.style().ordinal()];
        Style top = top();
        if (top != null) {
            nest(top);
            promote(top);
        }
        unnumbered(top);
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
                if (c.mark != null && c.mark.style().ordinal() <= 1) return false;
                continue;
            }
            hinted++;
            if (c.mark == null) continue;
            Style other = styles.put(c.line.level, c.mark.style());
            if (other != null && other != c.mark.style()) return false;
        }
        if (hinted < 2) return false;
        for (Candidate c : all) {
            if (c.line.level > 0) c.rank = c.line.level;
            else c.rank = c.mark == null ? TEXT : rankOf[c.mark.style().ordinal()];
        }
        return true;
    }

    /** A form that starts anew under each number of a lower form is really the lower one. */
    private void invert() {
        Style[] styles = Style.values();
        for (int high = 0; high < 3; high++) {
            for (int low = high + 1; low <= Style.ARABIC_BRACKETED.ordinal(); low++) {
                if (restarts(styles[high]) >= 1
                        && restarts(styles[low]) == 1
                        && resumes(styles[low], firstAt(styles[high]))) {
                    int swap = rankOf[high];
                    rankOf[high] = rankOf[low];
                    rankOf[low] = swap;
                    return;
                }
            }
        }
    }

    /** Whether a series that began before a place goes on counting behind it. */
    private boolean resumes(Style style, int at) {
        if (firstAt(style) >= at) return false;
        for (Candidate c : all) if (c.at > at && c.style(style) && !c.first()) return true;
        return false;
    }

    private Style top() {
        Style top = null;
        for (Style style : Style.values()) {
            boolean real =
                    count(style) >= 2
                            || count(style) == 1
                                    && starts(style)
                                    && style.ordinal() <= Style.CHINESE.ordinal();
            if (real && (top == null || rankOf[style.ordinal()] < rankOf[top.ordinal()]))
                top = style;
        }
        return top;
    }

    private boolean starts(Style style) {
        for (Candidate c : all) if (c.style(style) && c.first()) return true;
        return false;
    }

    /**
     * A series that starts anew in the middle and after which the first one goes on stands a level
     * below.
     */
    private void nest(Style top) {
        List<Candidate> series = of(top);
        int expected = 1;
        for (int i = 0; i < series.size(); i++) {
            Candidate c = series.get(i);
            if (c.first() && expected > 1) {
                int end = i + 1;
                while (end < series.size()
                        && series.get(end).mark.number() == series.get(end - 1).mark.number() + 1)
                    end++;
                boolean resumes = end < series.size() && series.get(end).mark.number() == expected;
                if (resumes) {
                    for (Candidate inner : series.subList(i, end)) inner.rank += 5;
                    i = end - 1;
                    continue;
                }
            }
            expected = c.mark.number() + 1;
        }
    }

    private List<Candidate> of(Style style) {
        List<Candidate> series = new ArrayList<>();
        for (Candidate c : all) if (c.style(style)) series.add(c);
        return series;
    }

    /** A heading in another form that carries the top series on belongs to it. */
    private void promote(Style top) {
        int topRank = rankOf[top.ordinal()];
        Map<Style, Integer> lastOf = new HashMap<>();
        int last = 0;
        for (int i = 0; i < all.size(); i++) {
            Candidate c = all.get(i);
            if (c.mark == null) continue;
            if (c.rank == topRank) {
                last = c.mark.number();
                lastOf.clear();
                continue;
            }
            Integer own = lastOf.put(c.mark.style(), c.mark.number());
            boolean carriesOn =
                    c.mark.number() == last + 1
                            && last > 0
                            && !Integer.valueOf(c.mark.number() - 1).equals(own);
            boolean next =
                    carriesOn
                            && c.mark.number() > 1
                            && c.caption.clear()
                            && !followedByOwn(i)
                            && !unbroken(i, topRank);
            if (next
                    || carriesOn && c.caption.clear() && announcement.sounds(c.caption.heading())) {
                c.rank = topRank;
                last = c.mark.number();
                lastOf.clear();
            }
        }
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
            if (next.style(c.mark.style())) return next.mark.number() == c.mark.number() + 1;
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

    /**
     * Headings without number: above a series that starts anew under each, else beside the top
     * level.
     */
    private void unnumbered(Style top) {
        List<Candidate> parents = new ArrayList<>();
        boolean restarts = top != null && restarts(top) >= 2;
        for (int i = 0; i < all.size(); i++) {
            Candidate c = all.get(i);
            if (c.mark != null || c.rank != TEXT) continue;
            Candidate next = i + 1 < all.size() ? all.get(i + 1) : null;
            boolean above =
                    next != null
                            && next.first()
                            && top != null
                            && next.rank <= rankOf[top.ordinal()];
            boolean lowTop = top != null && top.ordinal() > Style.CHINESE.ordinal();
            boolean says = lowTop && !announcement.of(c.caption.heading()).isEmpty();
            if (above && (restarts || says || !announcedTops(top))) parents.add(c);
        }
        boolean real = parents.size() >= 2 || parents.size() == 1 && announced();
        for (Candidate c : all) {
            if (c.mark != null) continue;
            boolean sounds = announcement.sounds(c.caption.heading());
            if (real && (parents.contains(c) || sounds)) c.rank = ABOVE;
            else if (sounds
                    || c.line.level > 0
                    || top == null
                    || lostNumber(c, top)
                    || fillsGap(c, top)) c.rank = top == null ? ABOVE : rankOf[top.ordinal()];
        }
    }

    /**
     * Whether a lower series starts anew behind a heading that has no number, amid the same top
     * section.
     */
    private boolean lostNumber(Candidate c, Style top) {
        int at = all.indexOf(c);
        Candidate next = at + 1 < all.size() ? all.get(at + 1) : null;
        if (next == null
                || !next.first()
                || next.at != c.at + 1
                || next.rank <= rankOf[top.ordinal()]) return false;
        for (int i = at - 1; i >= 0; i--) {
            Candidate before = all.get(i);
            if (before.mark == null) continue;
            if (before.rank <= rankOf[top.ordinal()]) return false;
            if (before.style(next.mark.style())) return true;
        }
        return false;
    }

    /** Whether the number missing in the top series belongs to a heading that has none. */
    private boolean fillsGap(Candidate c, Style top) {
        int before = 0;
        for (Candidate other : all) {
            if (other.mark == null || other.rank != rankOf[top.ordinal()]) continue;
            if (other.at > c.at) return before > 0 && other.mark.number() == before + 2;
            before = other.mark.number();
        }
        return false;
    }

    private boolean announcedTops(Style top) {
        for (Candidate c : all)
            if (c.style(top) && announcement.sounds(c.caption.heading())) return true;
        return false;
    }

    /** Whether a heading without number sounds like a part. */
    private boolean announced() {
        for (Candidate c : all)
            if (c.mark == null && announcement.sounds(c.caption.heading())) return true;
        return false;
    }

    private int count(Style style) {
        int count = 0;
        for (Candidate c : all) if (c.style(style)) count++;
        return count;
    }

    private int restarts(Style style) {
        int restarts = 0;
        for (Candidate c : all) if (c.style(style) && c.first()) restarts++;
        return restarts;
    }

    private int firstAt(Style style) {
        for (Candidate c : all) if (c.style(style)) return c.at;
        return lines;
    }
}
