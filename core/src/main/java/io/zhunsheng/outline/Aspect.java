package io.zhunsheng.outline;

import io.zhunsheng.data.Words;

/**
 * Something a part must say besides being there (要素): causes, measures, deeds.
 *
 * @param id its name, which rules ask for
 * @param title what it is called
 * @param cues how it shows in the text
 * @param except cues of clauses that do not show it, whatever words they hold
 */
public record Aspect(String id, Words title, Cues cues, Cues except) {}
