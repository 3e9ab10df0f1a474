package io.zhunsheng.report;

import java.util.List;

/**
 * A part or topic the outline demands of this report (要求).
 *
 * @param id the requirement's name
 * @param kind part or topic
 * @param title what the outline calls it
 * @param shortfall what a mere mention of it lacks
 * @param source where the demand comes from
 * @param spread whether thematic sections may make it up together
 * @param order its place among the outline's parts
 * @param thin fewer characters than this are too thin
 * @param aspects what it has to say, by name
 * @param location where it belongs
 */
public record Demand(
        String id,
        Kind kind,
        io.zhunsheng.data.Words title,
        io.zhunsheng.data.Words shortfall,
        io.zhunsheng.data.Words source,
        boolean spread,
        int order,
        int thin,
        List<String> aspects,
        Location location)
        implements Fact {
    /** Whether a stretch of the report is demanded or a matter to be spoken of anywhere. */
    public enum Kind {
        /** A part (部分). */
        PART,
        /** A topic (专题). */
        TOPIC
    }

    public Demand {
        aspects = List.copyOf(aspects);
    }
}
