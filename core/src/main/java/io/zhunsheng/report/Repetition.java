package io.zhunsheng.report;

/**
 * A sentence that stands in the report more than once (重复).
 *
 * @param words the sentence
 * @param earlier line of its first place
 * @param first whether this is the first repetition in the report; of all other places it is not
 * @param location where
 */
public record Repetition(String words, int earlier, boolean first, Location location)
        implements Fact {}
