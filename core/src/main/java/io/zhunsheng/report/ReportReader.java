package io.zhunsheng.report;

import io.zhunsheng.data.Words;
import io.zhunsheng.document.Document;
import io.zhunsheng.knowledge.Knowledge;
import io.zhunsheng.outline.Outline;
import io.zhunsheng.outline.Topic;
import io.zhunsheng.outline.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a document as a report: title block, tree of sections, and what treats which part of an
 * outline.
 */
public final class ReportReader {
    private static final int MOST_OF_A_KIND = 300;

    private final Outline outline;
    private final Vocabulary vocabulary;
    private final Lore lore;

    /**
     * A reader for reports under the given outline, with what is known of the world; thread-safe,
     * keep it.
     */
    public ReportReader(Outline outline, Knowledge knowledge) {
        this.outline = outline;
        this.vocabulary = Vocabulary.of(outline);
        this.lore = new Lore(knowledge.with(outline.knowledge()));
    }

    /** The outline it reads reports under. */
    public Outline outline() {
        return outline;
    }

    /** Reads one document; any text has a reading, however poor a report it makes. */
    public Report read(Document document) {
        return read(document, null);
    }

    /** Reads one document beside last year's, where there is one. */
    public Report read(Document document, Document previous) {
        Reading reading = Reading.of(document, outline, vocabulary, lore);
        Genre genre = new Genres(reading).genre();
        if (genre.foreign()) return report(document, reading.block().ofTitle(), List.of(genre));
        List<Fact> facts = facts(reading);
        facts.addAll(PicturePages.of(document, reading.lines()));
        if (previous != null) {
            Reading last = Reading.of(previous, outline, vocabulary, lore);
            facts.addAll(AcrossFacts.of(reading, last));
        }
        return report(document, reading.block(), facts);
    }

    private Report report(Document document, TitleBlock block, List<Fact> facts) {
        return new Report(
                document.name(), document.sha256(), document.format(), outline, block, facts);
    }

    private List<Fact> facts(Reading reading) {
        List<Fact> facts =
                new ArrayList<>(
                        new Demands(outline, reading.root(), reading.year(), reading.block())
                                .of(reading.treated()));
        for (Node node : reading.root().nodes()) if (node.line != null) facts.add(section(node));
        facts.addAll(reading.treated());
        facts.addAll(new Order(outline).misplaced(reading.treated()));
        facts.addAll(SayFacts.of(reading));
        for (Topic topic : outline.topics()) {
            List<Mention> mentions =
                    new Mentions(topic, reading.sections()).in(reading.root(), reading.prose());
            facts.addAll(mentions);
            facts.addAll(Coverage.of(topic, mentions));
        }
        facts.add(new Genre(false, Words.NONE, reading.block().location()));
        facts.addAll(YearFacts.of(reading));
        facts.addAll(FormFacts.of(reading));
        facts.addAll(FigureFacts.of(reading));
        facts.addAll(RepetitionFacts.of(reading));
        facts.addAll(ClaimFacts.of(reading));
        facts.addAll(WordingFacts.of(reading));
        return few(facts);
    }

    /**
     * No report has so many facts of a kind; a text that has must not make the rules' joins run for
     * hours.
     */
    private static List<Fact> few(List<Fact> facts) {
        if (facts.size() <= MOST_OF_A_KIND) return facts;
        Map<Class<?>, Integer> counts = new HashMap<>();
        facts.removeIf(
                f ->
                        !(f instanceof Section)
                                && counts.merge(f.getClass(), 1, Integer::sum) > MOST_OF_A_KIND);
        return facts;
    }

    private static Section section(Node n) {
        return new Section(
                n.number,
                n.parent.number,
                n.level,
                n.markText(),
                n.words(),
                n.path(),
                Substance.of(n),
                n.location());
    }
}
