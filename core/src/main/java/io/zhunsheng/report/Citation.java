package io.zhunsheng.report;

/**
 * A document cited by its title (引用).
 *
 * @param title the title between 《 and 》, as written
 * @param family the title without its years
 * @param from first year in the title, or null
 * @param until last year in the title, or null
 * @param past whether the sentence speaks of it as finished
 * @param location where
 */
public record Citation(
        String title, String family, Integer from, Integer until, boolean past, Location location)
        implements Fact {}
