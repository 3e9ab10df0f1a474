package io.zhunsheng.report;

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
        implements Fact {}
