package io.zhunsheng.report;

import io.zhunsheng.outline.Comparison;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Counts the sentences of a report that are last year's but for years, dates and figures. */
final class Echoes {
    private static final int MOST_EXAMPLES = 10;
    private static final Pattern OPENING =
            Pattern.compile("^(?:第?[一二三四五六七八九十]{1,3}(?:是|要)|\\(?[一二三四五六七八九十\\d]{1,2}[)、.])");
    private static final Pattern CHANGING =
            Pattern.compile(
                    "20\\d\\d年?度?|今年以?来?|去年|前年|明年|[本上下]一?年度?|全年|一年来|近年来|\\d[\\d.,]*|[〇一二三四五六七八九十百千万亿两余多]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]");

    private final Comparison comparison;

    Echoes(Comparison comparison) {
        this.comparison = comparison;
    }

    /** The share, and examples; nothing where there is too little to compare. */
    List<Fact> of(Reading now, Reading before) {
        Map<String, Sentence> old = new HashMap<>();
        for (Sentence sentence : sentences(before)) {
            String words = words(sentence);
            if (words != null) old.putIfAbsent(words, sentence);
        }
        int comparable = 0;
        List<Fact> found = new ArrayList<>();
        for (Sentence sentence : sentences(now)) {
            String words = words(sentence);
            if (words == null) continue;
            comparable++;
            Sentence last = old.get(words);
            if (last != null) found.add(new Echo(last.location(), sentence.location()));
        }
        if (comparable < Math.max(1, comparison.least())) return List.of();
        Copied copied =
                new Copied(
                        comparable,
                        found.size(),
                        found.size() * 100 / comparable,
                        comparison.most(),
                        now.block().location());
        found.sort(Comparator.comparingInt(Echoes::length).reversed());
        List<Fact> facts = new ArrayList<>(found.subList(0, Math.min(MOST_EXAMPLES, found.size())));
        facts.add(copied);
        return facts;
    }

    /** Every sentence, numbered ones that read as headings included. */
    private static List<Sentence> sentences(Reading reading) {
        List<Sentence> all = new ArrayList<>(reading.prose().of(reading.root()));
        reading.root()
                .all()
                .filter(
                        n ->
                                n.line != null
                                        && n.line.length() - n.headingEnd <= 1
                                        && n.line.text.endsWith("。"))
                .forEach(
                        n ->
                                all.add(
                                        reading.prose()
                                                .sentence(
                                                        n,
                                                        n.line,
                                                        n.headingEnd - n.heading.length(),
                                                        n.headingEnd)));
        return all;
    }

    private static int length(Fact echo) {
        return echo.location().text().length();
    }

    /** What stays of a sentence from year to year, or null where it is not worth comparing. */
    private String words(Sentence sentence) {
        String plain = sentence.plain();
        if (plain.length() < comparison.shortest() || comparison.formulas().in(sentence.text()))
            return null;
        String own = OPENING.matcher(CitedTitles.without(plain)).replaceFirst("");
        String words = NO_WORD.matcher(CHANGING.matcher(own).replaceAll("")).replaceAll("");
        return words.length() < comparison.shortest() ? null : words;
    }
}
