package io.zhunsheng.report;

import io.zhunsheng.data.Words;

/**
 * Something is called by a name that is nearly, but not exactly, its own (名称写法).
 *
 * @param kind what is named
 * @param name the name as written at the first such place
 * @param should the name as it should be; empty where no name fits
 * @param why what is wrong with it
 * @param first whether it is the first place with this name
 * @param location where
 */
public record Naming(
        Kind kind, String name, String should, Words why, boolean first, Location location)
        implements Fact {
    /** What is named. */
    public enum Kind {
        /** A document, by its title. */
        DOCUMENT,
        /** A numbered meeting. */
        MEETING,
        /** A key term. */
        TERM
    }
}
