package io.zhunsheng.outline;

import io.zhunsheng.data.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A matter (专题) a report must speak of somewhere.
 *
 * @param id its name in results
 * @param title what the outline calls it
 * @param demanded whether the outline demands it
 * @param since first reporting year for which it is demanded, or null
 * @param until last one, or null
 * @param joint cues of its joint name
 * @param sure cues of the joint name that can mean nothing else
 * @param near cues one of which must stand near the joint name
 * @param other cues of other matters that share the joint name
 * @param members the things the joint name stands for
 * @param lacking cues by which the report itself says that it is not yet everywhere
 * @param made cues of making a document: a name within its title then counts
 * @param future cues of what is only planned
 * @param ahead ids of the parts in which speaking of it is only planning or lacking
 * @param shortfall what a mere mention lacks
 * @param source where the demand comes from
 */
public record Topic(
        String id,
        Words title,
        boolean demanded,
        Integer since,
        Integer until,
        Cues joint,
        Cues sure,
        Cues near,
        Cues other,
        List<Member> members,
        Cues lacking,
        Cues made,
        Cues future,
        Set<String> ahead,
        Words shortfall,
        Words source) {
    public Topic {
        members = List.copyOf(members);
        ahead = Set.copyOf(ahead);
    }

    /** Whether the topic is demanded of a report for that year. */
    public boolean demandedIn(Integer year) {
        if (!demanded) return false;
        if (year == null) return true;
        return (since == null || since <= year) && (until == null || year <= until);
    }

    /** Whether a heading names it: by its joint name, or by two of its members. */
    public boolean named(Scanned heading) {
        if (heading.says(sure) || heading.says(joint) && heading.says(near)) return true;
        int named = 0;
        for (Member member : members) if (heading.says(member.names())) named++;
        return named >= 2;
    }

    List<Cues> all() {
        List<Cues> all = new ArrayList<>(List.of(joint, sure, near, other, lacking, made, future));
        for (Member member : members) {
            all.add(member.names());
            all.add(member.wrong());
        }
        return all;
    }

    /**
     * One of the things a topic's joint name stands for.
     *
     * @param id its name
     * @param title its exact name
     * @param names cues of its name in its usual forms
     * @param wrong cues of names that are meant for it and are wrong
     */
    public record Member(String id, Words title, Cues names, Cues wrong) {}
}
