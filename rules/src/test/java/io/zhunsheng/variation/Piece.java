package io.zhunsheng.variation;

import java.util.List;

/**
 * The six requirements, in the order of the outline, with the years a heading of theirs speaks of.
 */
enum Piece {
    RECTIFICATION("rectification"),
    ACHIEVEMENTS("achievements"),
    SHORTCOMINGS("shortcomings"),
    FIRST_RESPONSIBLE("first-responsible"),
    NEXT_YEAR_PLAN("next-year-plan"),
    THREE_SYSTEMS("three-systems");

    /** The pieces that are parts of their own. */
    static final List<Piece> PARTS =
            List.of(RECTIFICATION, ACHIEVEMENTS, SHORTCOMINGS, FIRST_RESPONSIBLE, NEXT_YEAR_PLAN);

    final String id;

    Piece(String id) {
        this.id = id;
    }
}
