package io.zhunsheng.report;

/**
 * A headed section (章节).
 *
 * @param number its place in the report, counted from 1; 0 stands for the text before the first
 *     heading
 * @param parent number of the section it stands in, 0 at the top level
 * @param level 1 for the top level
 * @param mark its number as written, normalised ({@code 一、}), empty where it has none
 * @param heading its heading without the number
 * @param path headings that lead to it, joined by {@code /}
 * @param length characters of text beneath it, its lower sections included
 * @param location where its heading stands
 */
public record Section(
        int number,
        int parent,
        int level,
        String mark,
        String heading,
        String path,
        int length,
        Location location)
        implements Fact {}
