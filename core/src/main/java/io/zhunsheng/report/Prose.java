package io.zhunsheng.report;

import io.zhunsheng.outline.Cues;
import io.zhunsheng.outline.Part;
import io.zhunsheng.outline.Scanned;
import io.zhunsheng.outline.Vocabulary;
import io.zhunsheng.outline.Years;
import io.zhunsheng.text.Seek;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a report, split once. */
final class Prose {
    private static final Seek RUN_IN =
            Seek.fromBeginningOr(
                            "。;",
                            "(?:^|[。;])(?:第?[一二三四五六七八九十]{1,2}(?:是|要|方面[是,:]?|[,、])|首先,?|其次,?|再次,?|最后,?)([^。;:]{4,40})([。:])")
                    .goingOn("第一二三四五六七八九十首其再最");

    private static final Pattern POINTS = Pattern.compile(":(?=一是|首先|其一|第一|\\(?[1①])");

    private final Vocabulary vocabulary;
    private final Integer year;
    private final Map<Line, List<Sentence>> sentences = new IdentityHashMap<>();
    private final Map<Node, List<Sentence>> beneath = new IdentityHashMap<>();
    private final Map<Node, Scanned> headings = new IdentityHashMap<>();

    Prose(Vocabulary vocabulary, Integer year) {
        this.vocabulary = vocabulary;
        this.year = year;
    }

    List<Sentence> of(Node node, Line line) {
        List<Sentence> known = sentences.get(line);
        if (known == null) sentences.put(line, known = Sentence.of(node, line, this));
        return known;
    }

    /** A stretch of a line, ready for cues to be looked for. */
    Sentence sentence(Node node, Line line, int from, int to) {
        return sentence(node, line, line.text.toCharArray(), from, to);
    }

    /** The same, where the line's characters are at hand. */
    Sentence sentence(Node node, Line line, char[] letters, int from, int to) {
        Scanned written = vocabulary.scan(letters, from, to);
        return new Sentence(node, line, from, to, written, relative(written));
    }

    private Scanned relative(Scanned written) {
        if (!written.mayHoldYear()) return written;
        String relative = Years.relative(written.text(), year);
        return relative.equals(written.text()) ? written : vocabulary.scan(relative);
    }

    /** The words of a sentence, titles of documents emptied. */
    Scanned besidesTitles(Sentence sentence) {
        String besides = CitedTitles.emptied(sentence.text());
        return besides.equals(sentence.text()) ? sentence.relative() : vocabulary.scan(besides);
    }

    /** A heading, its year made relative. */
    Scanned heading(Node node) {
        Scanned known = headings.get(node);
        if (known == null)
            headings.put(node, known = vocabulary.scan(Years.relative(node.heading, year)));
        return known;
    }

    List<Sentence> of(Node node) {
        List<Sentence> known = beneath.get(node);
        if (known != null) return known;
        List<Sentence> all = new ArrayList<>();
        for (Node each : node.nodes()) for (Line line : each.own) all.addAll(of(each, line));
        beneath.put(node, all);
        return all;
    }

    /** Whether the text of a section bears out that it is about a part. */
    boolean evidence(Node node, Part part) {
        var cues = part.headings().evidence();
        return cues == Cues.NONE || said(of(node), cues) || headed(node.nodes(), cues);
    }

    private static boolean said(List<Sentence> sentences, Cues cues) {
        for (Sentence sentence : sentences) if (sentence.says(cues)) return true;
        return false;
    }

    /** Whether a heading beneath the first one says so. */
    private boolean headed(List<Node> nodes, Cues cues) {
        for (Node node : nodes.subList(1, nodes.size())) if (heading(node).says(cues)) return true;
        return false;
    }

    private static boolean substantial(List<Sentence> sentences, Part part) {
        Cues substance = part.passages().substance();
        return substance == Cues.NONE || said(sentences, substance);
    }

    /**
     * Whether a sentence that opens a part says what speaks against that; the points it goes on to
     * list (存在薄弱环节:一是……) may say anything.
     */
    static boolean vetoed(Sentence sentence, Part part) {
        if (!sentence.says(part.passages().against())) return false;
        Matcher points = POINTS.matcher(sentence.text());
        if (!points.find()) return true;
        String lead = sentence.text().substring(0, points.start());
        return !part.passages().opening().in(lead) || part.passages().against().in(lead);
    }

    /** The part that a section's first sentence opens and that it says something on, or null. */
    Part opens(Node node, List<Part> parts) {
        List<Sentence> sentences = of(node);
        if (sentences.isEmpty()) return null;
        Sentence first = sentences.get(0);
        for (Part part : parts)
            if (!part.spread()
                    && first.says(part.passages().opening())
                    && !vetoed(first, part)
                    && substantial(sentences, part)) return part;
        return null;
    }

    /**
     * A heading run into a paragraph: 二是扛牢职责。… Its words are taken out of the line only when asked
     * for; most run-in headings announce nothing.
     *
     * @param from where its words begin
     * @param to where they end, at the stop before its text
     * @param end where its text ends
     */
    record RunIn(Node node, Line line, int from, int to, int end) {
        String heading() {
            return line.text.substring(from, to);
        }

        String text() {
            return line.text.substring(to + 1, end);
        }

        Location location() {
            return line.location(from, end, node.path());
        }
    }

    List<RunIn> runIns(Node node, Line line) {
        String text = line.text;
        if (text.indexOf('是') < 0 && text.indexOf('第') < 0 && text.indexOf('首') < 0)
            return List.of();
        List<RunIn> found = new ArrayList<>();
        int from = 0;
        int to = -1;
        Matcher head = RUN_IN.first(text);
        for (; head != null; head = RUN_IN.from(head, text, head.end() - 1)) {
            if (head.start() > to + 1 && to >= 0)
                found.add(new RunIn(node, line, from, to, head.start()));
            from = head.start(1);
            to = head.end(1);
        }
        if (to >= 0 && line.length() > to + 1)
            found.add(new RunIn(node, line, from, to, line.length()));
        return found;
    }
}
