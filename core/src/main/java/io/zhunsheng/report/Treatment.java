package io.zhunsheng.report;

import io.zhunsheng.outline.Part;

/**
 * A stretch of the report and the part of the outline it is about (对应).
 *
 * @param part id of the part
 * @param manner how it deals with it
 * @param section number of the section it is or stands in
 * @param heading heading of that section, or the opening words of a passage
 * @param length characters of text that deal with it
 * @param location where it stands
 */
public record Treatment(
        String part, Manner manner, int section, String heading, int length, Location location)
        implements Fact {
    /** How a whole section treats a part. */
    static Treatment of(Node node, Part part, Manner manner) {
        return new Treatment(
                part.id(), manner, node.number, node.words(), Substance.of(node), node.location());
    }

    /** Whether it stands at the top level. */
    public boolean top() {
        return manner.top();
    }

    /** Whether it deals with the part in substance below the top level. */
    public boolean lower() {
        return manner.lower();
    }

    /** Whether it deals with the part in substance. */
    public boolean deals() {
        return manner.deals();
    }
}
