package io.zhunsheng.report;

import io.zhunsheng.outline.Topic;
import io.zhunsheng.outline.Topic.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of a topic the report speaks of (专题覆盖).
 *
 * @param topic id of the topic
 * @param spoken whether it is spoken of at all
 * @param done whether the report says that anything was done
 * @param joint whether it says so by the joint name
 * @param complete whether it says so of every single one
 * @param named names of those it says so of
 * @param missing names of the others
 * @param location first place where it is spoken of
 */
public record Coverage(
        String topic,
        boolean spoken,
        boolean done,
        boolean joint,
        boolean complete,
        String named,
        String missing,
        Location location)
        implements Fact {
    /** How much of a topic is spoken of, where it is at all. */
    static List<Coverage> of(Topic topic, List<Mention> mentions) {
        Mention spoken = null;
        Set<String> done = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.how() == Mention.How.NAMED) continue;
            if (spoken == null) spoken = mention;
            if (mention.done()) done.add(mention.member());
        }
        if (spoken == null) return List.of();
        String missing = titles(topic, done, false);
        return List.of(
                new Coverage(
                        topic.id(),
                        true,
                        !done.isEmpty(),
                        done.contains(Mentions.JOINT),
                        missing.isEmpty(),
                        titles(topic, done, true),
                        missing,
                        spoken.location()));
    }

    /** The titles of what is done, or of the rest. */
    private static String titles(Topic topic, Set<String> done, boolean named) {
        List<String> titles = new ArrayList<>();
        for (Member member : topic.members())
            if (done.contains(member.id()) == named) titles.add(member.title().zh());
        return String.join("、", titles);
    }
}
