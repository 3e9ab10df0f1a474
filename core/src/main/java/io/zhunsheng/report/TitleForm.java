package io.zhunsheng.report;

/**
 * How the title is made (题目写法).
 *
 * @param title the title, or null where there is none
 * @param dated whether it names a year
 * @param issued whether it names a body or place
 * @param called whether it says that it is a report
 * @param location where it stands, or the first line
 */
public record TitleForm(
        String title, boolean dated, boolean issued, boolean called, Location location)
        implements Fact {}
