package io.zhunsheng.report;

import io.zhunsheng.data.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts about wording: names of documents and meetings, key terms, old phrases, fixed lists (文字).
 */
final class WordingFacts {
    private final Reading reading;
    private final List<Fact> found = new ArrayList<>();
    private final Map<String, String> named = new HashMap<>();

    private WordingFacts(Reading reading) {
        this.reading = reading;
    }

    static List<Fact> of(Reading reading) {
        WordingFacts facts = new WordingFacts(reading);
        OldPhrases phrases = new OldPhrases(reading.lore(), reading.block().issuer());
        Lists lists = new Lists(reading.lore(), reading.year());
        for (Snippet stretch : Snippet.of(reading)) {
            int[] openings = reading.lore().openings.in(stretch.text());
            facts.names(stretch, openings);
            facts.found.addAll(phrases.in(stretch, openings));
            facts.found.addAll(lists.in(stretch, openings));
        }
        return facts.found;
    }

    /** A name to mend: where it stands, what it should be, and why. */
    record Slip(int from, int to, String key, String should, Words why) {}

    private void names(Snippet stretch, int[] openings) {
        Lore lore = reading.lore();
        List<Slip> titles = lore.titles.in(stretch.text(), reading.year());
        titles.forEach(slip -> add(Naming.Kind.DOCUMENT, slip, stretch));
        for (Plenary plenary : lore.meetings)
            plenary.in(stretch.text(), reading.block())
                    .forEach(slip -> add(Naming.Kind.MEETING, slip, stretch));
        for (Slip slip : Terms.in(stretch.text(), openings, lore, reading.year()))
            if (titles.stream().noneMatch(t -> t.from() <= slip.from() && slip.to() <= t.to()))
                add(Naming.Kind.TERM, slip, stretch);
    }

    private void add(Naming.Kind kind, Slip slip, Snippet stretch) {
        String key = kind + slip.key();
        boolean first = !named.containsKey(key);
        String name =
                named.computeIfAbsent(
                        key, k -> stretch.raw(slip.from(), slip.to()).replaceAll("[《》〈〉<>]", ""));
        found.add(
                new Naming(
                        kind,
                        name,
                        slip.should(),
                        slip.why(),
                        first,
                        stretch.location(slip.from(), slip.to())));
    }
}
