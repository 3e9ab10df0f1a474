package io.zhunsheng.report;

import io.zhunsheng.report.Mark.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Ranks headings without number: above a series that starts anew under each, else beside the top
 * level.
 */
final class Unnumbered {
    private static final int ABOVE = 1;

    private final List<Candidate> all;
    private final Series top;
    private final Announcement announcement;

    /**
     * @param top the series of the top level, or null where nothing is numbered
     */
    Unnumbered(List<Candidate> all, Series top, Announcement announcement) {
        this.all = all;
        this.top = top;
        this.announcement = announcement;
    }

    void rank() {
        List<Candidate> parents = top == null ? List.of() : parents();
        boolean real = parents.size() >= 2 || parents.size() == 1 && announced();
        for (int i = 0; i < all.size(); i++) {
            Candidate c = all.get(i);
            if (c.mark != null) continue;
            boolean sounds = sounds(c);
            if (real && (sounds || parents.contains(c))) c.rank = ABOVE;
            else if (top == null) c.rank = ABOVE;
            else if (sounds || c.line.level > 0 || lostNumber(i) || fillsGap(c)) c.rank = top.rank;
        }
    }

    /** Those that may stand above the top series: it begins right behind them. */
    private List<Candidate> parents() {
        List<Candidate> parents = new ArrayList<>();
        boolean restarts = top.starts() >= 2;
        boolean low = top.style.compareTo(Style.CHINESE) > 0;
        for (int i = 0; i + 1 < all.size(); i++) {
            Candidate c = all.get(i);
            Candidate next = all.get(i + 1);
            if (c.mark != null || !next.first() || next.rank > top.rank) continue;
            boolean says = low && !announcement.of(c.caption.heading()).isEmpty();
            if (restarts || says || !announcedByTop()) parents.add(c);
        }
        return parents;
    }

    private boolean announcedByTop() {
        for (Candidate c : top.members) if (sounds(c)) return true;
        return false;
    }

    /** Whether a heading without number sounds like a part. */
    private boolean announced() {
        for (Candidate c : all) if (c.mark == null && sounds(c)) return true;
        return false;
    }

    private boolean sounds(Candidate c) {
        return announcement.sounds(c.caption.heading());
    }

    /** Whether a lower series starts anew behind a heading, amid the same top section. */
    private boolean lostNumber(int at) {
        Candidate next = at + 1 < all.size() ? all.get(at + 1) : null;
        if (next == null || !next.first() || next.at != all.get(at).at + 1 || next.rank <= top.rank)
            return false;
        for (int i = at - 1; i >= 0; i--) {
            Candidate before = all.get(i);
            if (before.mark == null) continue;
            if (before.rank <= top.rank) return false;
            if (before.style(next.mark.style())) return true;
        }
        return false;
    }

    /** Whether the number missing in the top series belongs to a heading that has none. */
    private boolean fillsGap(Candidate c) {
        int before = 0;
        for (Candidate other : all) {
            if (other.mark == null || other.rank != top.rank) continue;
            if (other.at > c.at) return before > 0 && other.mark.number() == before + 2;
            before = other.mark.number();
        }
        return false;
    }
}
