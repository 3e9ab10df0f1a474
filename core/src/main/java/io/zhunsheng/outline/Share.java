package io.zhunsheng.outline;

/**
 * A rate that is a share (比率): how it is called, and what it is the share of.
 *
 * @param rate cues of its name
 * @param part cues of what is counted above the line
 * @param whole cues of what is counted below it; empty for anything
 */
public record Share(Cues rate, Cues part, Cues whole) {}
