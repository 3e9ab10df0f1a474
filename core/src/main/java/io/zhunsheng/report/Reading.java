package io.zhunsheng.report;

import io.zhunsheng.outline.Outline;
import java.util.List;

/**
 * Everything known of a report while its facts are gathered; package-private, gone when they are.
 */
record Reading(
        Outline outline,
        Lore lore,
        List<Line> lines,
        Front front,
        Margins margins,
        Node root,
        TitleBlock block,
        Announcement announcement,
        Prose prose,
        SectionParts sections,
        OtherYears otherYears,
        List<Treatment> treated) {
    /** The year reported on, or null. */
    Integer year() {
        return block.year();
    }
}
