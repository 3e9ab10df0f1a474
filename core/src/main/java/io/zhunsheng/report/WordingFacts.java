package io.zhunsheng.report;

import io.zhunsheng.data.Words;
import io.zhunsheng.text.Signs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts about wording: names of documents and meetings, key terms, old phrases, fixed lists (文字).
 */
final class WordingFacts {
    private static final Signs TITLE_MARKS = Signs.of("《》〈〉<>");

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
            int[] openings = stretch.openings(reading.lore().openings);
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
        for (Slip slip : titles) add(Naming.Kind.DOCUMENT, slip, stretch);
        for (Plenary plenary : lore.meetings)
            for (Slip slip : plenary.in(stretch.text(), reading.block()))
                add(Naming.Kind.MEETING, slip, stretch);
        int title = 0; // both stand in their order
        for (Slip slip : Terms.in(stretch.text(), openings, lore, reading.year())) {
            while (title < titles.size() && titles.get(title).to() < slip.to()) title++;
            boolean within = title < titles.size() && titles.get(title).from() <= slip.from();
            boolean meeting = slip.should().endsWith("会议");
            if (!within) add(meeting ? Naming.Kind.MEETING : Naming.Kind.TERM, slip, stretch);
        }
    }

    private void add(Naming.Kind kind, Slip slip, Snippet stretch) {
        String key = kind + slip.key();
        String known = named.get(key);
        boolean first = known == null;
        String name = first ? unmarked(stretch.raw(slip.from(), slip.to())) : known;
        if (first) named.put(key, name);
        found.add(
                new Naming(
                        kind,
                        name,
                        slip.should(),
                        slip.why(),
                        first,
                        stretch.location(slip.from(), slip.to())));
    }

    private static String unmarked(String words) {
        StringBuilder unmarked = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++)
            if (!TITLE_MARKS.has(words.charAt(i))) unmarked.append(words.charAt(i));
        return unmarked.toString();
    }
}
