package io.zhunsheng.report;

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

/** The sentences of a report, split once. */
final class Prose {
    private static final Seek RUN_IN =
            Seek.fromBeginningOr(
                    "。;",
                    "(?:^|[。;])(?:第?[一二三四五六七八九十]{1,2}(?:是|要|方面[是,:]?|[,、])|首先,?|其次,?|再次,?|最后,?)([^。;:]{4,40})([。:])");

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
        return sentences.computeIfAbsent(line, l -> Sentence.of(node, l, this));
    }

    /** A stretch of a line, ready for cues to be looked for. */
    Sentence sentence(Node node, Line line, int from, int to) {
        Scanned written = vocabulary.scan(line.text.substring(from, to));
        String relative = Years.relative(written.text(), year);
        return new Sentence(
                node,
                line,
                from,
                to,
                written,
                relative.equals(written.text()) ? written : vocabulary.scan(relative));
    }

    /** The words of a sentence, titles of documents emptied. */
    Scanned besidesTitles(Sentence sentence) {
        String besides = CitedTitles.emptied(sentence.text());
        return besides.equals(sentence.text()) ? sentence.relative() : vocabulary.scan(besides);
    }

    /** A heading, its year made relative. */
    Scanned heading(Node node) {
        return headings.computeIfAbsent(
                node, n -> vocabulary.scan(Years.relative(n.heading, year)));
    }

    List<Sentence> of(Node node) {
        List<Sentence> known = beneath.get(node);
        if (known != null) return known;
        List<Sentence> all = new ArrayList<>();
        node.all().forEach(n -> n.own.forEach(line -> all.addAll(of(n, line))));
        beneath.put(node, all);
        return all;
    }

    /** Whether the text of a section bears out that it is about a part. */
    boolean evidence(Node node, Part part) {
        var cues = part.headings().evidence();
        return cues == io.zhunsheng.outline.Cues.NONE
                || of(node).stream().anyMatch(s -> s.says(cues))
                || node.all().skip(1).anyMatch(n -> heading(n).says(cues));
    }

    /** The part that a section's first sentence opens, or null. */
    Part opens(Node node, List<Part> parts) {
        List<Sentence> first = of(node).stream().limit(1).toList();
        for (Part part : parts.stream().filter(p -> !p.spread()).toList())
            for (Sentence sentence : first)
                if (sentence.says(part.passages().opening())
                        && !sentence.says(part.passages().against())) return part;
        return null;
    }

    /** A heading run into a paragraph: 二是扛牢职责。… */
    record RunIn(String heading, String text, Location location) {}

    List<RunIn> runIns(Node node, Line line) {
        List<RunIn> found = new ArrayList<>();
        if (line.text.indexOf('是') < 0 && line.text.indexOf('第') < 0 && line.text.indexOf('首') < 0)
            return found;
        List<int[]> heads = new ArrayList<>();
        Matcher head = RUN_IN.first(line.text);
        for (; head != null; head = RUN_IN.from(head, line.text, head.end() - 1))
            heads.add(new int[] {head.start(1), head.end(1), head.start()});
        for (int i = 0; i < heads.size(); i++) {
            int from = heads.get(i)[0];
            int to = heads.get(i)[1];
            int end = i + 1 < heads.size() ? heads.get(i + 1)[2] : line.length();
            if (end <= to + 1) continue;
            found.add(
                    new RunIn(
                            line.text.substring(from, to),
                            line.text.substring(to + 1, end),
                            line.location(from, end, node.path())));
        }
        return found;
    }
}
