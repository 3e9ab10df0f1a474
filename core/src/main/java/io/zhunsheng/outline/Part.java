package io.zhunsheng.outline;

import io.zhunsheng.data.Words;
import java.util.List;
import java.util.Set;

/**
 * A part (部分) of a report that the outline knows.
 *
 * @param id its name in results
 * @param title what the outline calls it
 * @param demanded whether the outline demands it; one that is not is recognised and left alone
 * @param since first reporting year for which it is demanded, or null
 * @param until last one, or null
 * @param year the year it speaks of, counted from the reporting year (-1, 0, 1)
 * @param thin fewer characters than this are too thin
 * @param spread whether thematic top-level sections without any outline word make up this part
 * @param headings how its headings sound
 * @param passages how a passage sounds that deals with it without a heading of its own
 * @param aspects what it has to say
 * @param shortfall what a mere mention lacks, for the near misses of a finding
 * @param source where the demand comes from
 */
public record Part(
        String id,
        Words title,
        boolean demanded,
        Integer since,
        Integer until,
        int year,
        int thin,
        boolean spread,
        Headings headings,
        Passages passages,
        List<Aspect> aspects,
        Words shortfall,
        Words source) {
    public Part {
        aspects = List.copyOf(aspects);
    }

    /** Of its id alone, since parts are keys of maps; the same parts still have the same. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether the part is demanded of a report for that year; an unknown year is demanded of. */
    public boolean demandedIn(Integer reportingYear) {
        if (!demanded) return false;
        if (reportingYear == null) return true;
        return (since == null || since <= reportingYear)
                && (until == null || reportingYear <= until);
    }

    /**
     * How headings sound.
     *
     * @param strong cues that suffice
     * @param fair cues that suffice where nothing speaks against them
     * @param against cues that speak against the part
     * @param evidence cues in the text beneath that bear a fair heading out
     */
    public record Headings(Cues strong, Cues fair, Cues against, Cues evidence) {
        /** The weight of a heading for this part: 2 and more announce it. */
        public int weigh(Scanned heading) {
            int weight = heading.says(strong) ? 3 : heading.says(fair) ? 2 : 0;
            return weight > 0 && heading.says(against) ? weight - 3 : weight;
        }

        List<Cues> all() {
            return List.of(strong, fair, against, evidence);
        }
    }

    /**
     * How a passage sounds.
     *
     * @param opening cues of the sentence that opens it
     * @param against cues that speak against such a sentence
     * @param substance cues one of which the passage must hold besides, where there are any
     * @param closing whether it counts only at the end of the report or of a section
     * @param inside ids of the parts within which it may stand
     * @param name cues that only name the part's matter: near misses
     */
    public record Passages(
            Cues opening,
            Cues against,
            Cues substance,
            boolean closing,
            Set<String> inside,
            Cues name) {
        public Passages {
            inside = Set.copyOf(inside);
        }

        /** Whether it may stand in a section about these parts; in one about none it may. */
        public boolean within(Set<Part> around) {
            if (around.isEmpty()) return true;
            for (Part part : around) if (inside.contains(part.id())) return true;
            return false;
        }

        List<Cues> all() {
            return List.of(opening, against, substance, name);
        }
    }
}
