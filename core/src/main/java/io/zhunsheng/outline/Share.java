package io.zhunsheng.outline;

/**
 * A rate that is a share (比率): how it is called, and what it is the share of.
 *
 * @param rate cues of its name
 * @param part cues of what is counted above the line; without any the rate is only held to a
 *     hundred per cent
 * @param whole cues of what is counted below it
 */
public record Share(Cues rate, Cues part, Cues whole) {}
