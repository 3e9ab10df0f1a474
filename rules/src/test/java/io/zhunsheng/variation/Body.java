package io.zhunsheng.variation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The sections of a report in the making, and where its achievements stand. */
final class Body {
    final List<Block> tops = new ArrayList<>();
    final Map<Piece, Block> own = new EnumMap<>(Piece.class);
    final List<Block> deeds = new ArrayList<>();
    Block home;
    private int added;

    /** Puts a top-level section behind the achievements. */
    void afterDeeds(Block block) {
        tops.add(tops.indexOf(home) + 1, block);
    }

    /**
     * Puts a lower section behind the last deed, before what shares the section with the
     * achievements.
     */
    void below(Block block) {
        int at = home.lower.indexOf(deeds.get(deeds.size() - 1));
        if (at < 0) home.lower.add(block);
        else home.lower.add(at + 1 + added++, block);
    }
}
