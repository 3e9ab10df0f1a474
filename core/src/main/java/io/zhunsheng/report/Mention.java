package io.zhunsheng.report;

/**
 * A topic, or one of the things its joint name stands for, is spoken of (提及).
 *
 * @param topic id of the topic
 * @param member name of the thing, or {@code joint} for the joint name
 * @param how done, planned, lacking or only named
 * @param exact whether the name is written as it should be
 * @param name the name as written
 * @param should the name as it should be
 * @param location where
 */
public record Mention(
        String topic,
        String member,
        How how,
        boolean exact,
        String name,
        String should,
        Location location)
        implements Fact {
    /** In what sense it is spoken of. */
    public enum How {
        /** The report says what was done. */
        DONE,
        /** It says what will be done, or stands in the plan or among the shortcomings. */
        AHEAD,
        /** It says that it is not yet everywhere. */
        LACKING,
        /** It only names a document or another matter. */
        NAMED
    }

    /** Whether the report says what was done. */
    public boolean done() {
        return how == How.DONE;
    }

    /** Whether it is only planned or found lacking. */
    public boolean ahead() {
        return how == How.AHEAD;
    }

    /** Whether it is said to be not yet everywhere. */
    public boolean lacking() {
        return how == How.LACKING;
    }
}
