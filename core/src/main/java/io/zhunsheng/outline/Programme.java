package io.zhunsheng.outline;

import io.zhunsheng.data.Words;

/**
 * A programme of several years (规划纲要) that reports of these years are read against.
 *
 * @param family the name its editions share
 * @param from its first year
 * @param until its last year
 * @param source who issued it
 */
public record Programme(String family, int from, int until, Words source) {}
