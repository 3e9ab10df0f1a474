package io.zhunsheng.outline;

import io.zhunsheng.data.Words;
import io.zhunsheng.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;

/**
 * What a report has to contain (提纲), for whom and since when.
 *
 * @param id its name
 * @param title what it is called
 * @param about what it is and for whom
 * @param since first reporting year it holds for, or null
 * @param until last one, or null
 * @param where cues in the issuer's or addressee's name of the places it was written for; empty for
 *     everywhere
 * @param subject cues of what such a report is about
 * @param genre cues of what such a report calls itself
 * @param neutral cues of headings that belong to no part
 * @param orders accepted orders of the parts, by id
 * @param parts the parts
 * @param topics the topics
 * @param deadlines when it is due
 * @param programmes the programmes of the years
 * @param foreign kinds of documents that are no such report
 * @param recipients to whom which bodies report
 * @param consistency what a report must not contradict itself in
 * @param comparison how it is compared with last year's, or null
 * @param tunings what it changes about rules
 * @param knowledge what is to be known besides what the checker knows
 * @param source where it comes from
 */
public record Outline(
        String id,
        Words title,
        Words about,
        Integer since,
        Integer until,
        Cues where,
        Cues subject,
        Cues genre,
        Cues neutral,
        List<List<String>> orders,
        List<Part> parts,
        List<Topic> topics,
        List<Deadline> deadlines,
        List<Programme> programmes,
        List<Foreign> foreign,
        List<Recipient> recipients,
        Consistency consistency,
        Comparison comparison,
        List<Tuning> tunings,
        Knowledge knowledge,
        Words source) {
    /** One that asks for nothing: what an outline like no other takes over. */
    static final Outline NONE =
            new Outline(
                    "",
                    Words.NONE,
                    Words.NONE,
                    null,
                    null,
                    Cues.NONE,
                    Cues.NONE,
                    Cues.NONE,
                    Cues.NONE,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Consistency.NONE,
                    null,
                    List.of(),
                    Knowledge.NONE,
                    Words.NONE);

    public Outline {
        orders = List.copyOf(orders);
        parts = List.copyOf(parts);
        topics = List.copyOf(topics);
        deadlines = List.copyOf(deadlines);
        programmes = List.copyOf(programmes);
        foreign = List.copyOf(foreign);
        recipients = List.copyOf(recipients);
        tunings = List.copyOf(tunings);
    }

    /** Whether it was written for that reporting year and for one of the places named. */
    public boolean fits(Integer year, String places) {
        boolean inTime =
                year == null
                        ? since == null && until == null
                        : (since == null || since <= year) && (until == null || year <= until);
        return inTime && (where == Cues.NONE || where.in(places));
    }

    /** The part of that id, or null. */
    public Part part(String id) {
        return parts.stream().filter(p -> p.id().equals(id)).findFirst().orElse(null);
    }

    /** The ids of rules that do not apply. */
    public List<String> off() {
        List<String> off = new ArrayList<>();
        for (Tuning tuning : tunings) if (tuning.off()) off.add(tuning.rule());
        return off;
    }
}
