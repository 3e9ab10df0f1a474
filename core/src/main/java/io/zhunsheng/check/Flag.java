package io.zhunsheng.check;

import io.zhunsheng.report.Fact;
import java.util.Collection;

/** What a rule's condition does when it holds: it flags a place, and that is all. */
public interface Flag {
    /** Flags the place of a fact. */
    void at(Fact fact);

    /** Flags the place of a fact and points to others. */
    void at(Fact fact, Collection<? extends Fact> related);
}
