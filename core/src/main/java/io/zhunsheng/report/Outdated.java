package io.zhunsheng.report;

import io.zhunsheng.data.Words;

/**
 * A phrase or name that another has taken the place of, used as if it still held (旧提法).
 *
 * @param words the phrase as written at the first such place
 * @param now what is said instead
 * @param since first reporting year in which the new one is due
 * @param source which reform or meeting brought the new one
 * @param first whether it is the first place with this phrase or another form of it
 * @param location where
 */
public record Outdated(
        String words, Words now, int since, Words source, boolean first, Location location)
        implements Fact {}
