package io.zhunsheng.report;

import io.zhunsheng.data.Words;

/**
 * A sentence lists members of a fixed list (并列项).
 *
 * @param list id of the fixed list
 * @param words the list as written
 * @param count how many of its members are listed, wrong names counted
 * @param exact whether those listed bear their exact names
 * @param complete whether the paragraph speaks of all members
 * @param open whether the list ends in “and so on”
 * @param should the whole list as it should be
 * @param why which names are wrong and which members are missing
 * @param first whether it is the first place with this defect
 * @param location where
 */
public record Listing(
        String list,
        String words,
        int count,
        boolean exact,
        boolean complete,
        boolean open,
        String should,
        Words why,
        boolean first,
        Location location)
        implements Fact {}
