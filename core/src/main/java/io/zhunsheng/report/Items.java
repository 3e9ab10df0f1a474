package io.zhunsheng.report;

import io.zhunsheng.outline.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes apart what a part lists (逐项): lower headings, 一是…二是…, or else sentences. */
final class Items {
    private static final int MOST = 40;
    private static final int LONGEST_GENERAL = 10;

    /** Longer than what is read as a lead. */
    private static final int LONGEST_LEAD = 40;

    /** No problem takes as many words. */
    private static final int LONGEST = 3_000;

    private static final Pattern MARK =
            Pattern.compile(
                    "(?:^|(?<=[。;:,!?]))(?:第?[一二三四五六七八九十]{1,3}(?:是|要|则|方面[是,:]?|[,、])|首先,?|其次,?|再次,?|最后,?"
                            + "|\\([一二三四五六七八九十\\d]{1,2}\\)|\\d{1,2}[、.)](?!\\d)|[①-⑳])");

    private final Reading reading;
    private final Part part;
    private final Wording wording;
    private final List<Item> items = new ArrayList<>();

    private Items(Reading reading, Part part) {
        this.reading = reading;
        this.part = part;
        this.wording = new Wording(part);
    }

    /** The items of the part in that report. */
    static List<Item> of(Reading reading, Part part) {
        Items all = new Items(reading, part);
        PartText text = new PartText(reading, part);
        for (Node node : text.nodes()) all.section(node);
        if (text.nodes().isEmpty()) all.list(text.sentences(), true);
        return all.items.subList(0, Math.min(MOST, all.items.size()));
    }

    /** What is counted out in a section, else what its lower headings name, else its sentences. */
    private void section(Node node) {
        List<Node> children = PartText.children(reading, part, node);
        list(
                node.own.stream().flatMap(line -> reading.prose().of(node, line).stream()).toList(),
                children.isEmpty());
        for (Node child : children) {
            if (general(child) || !child.children.isEmpty()) section(child);
            else if (!wording.clauses(child.heading).isEmpty()) heading(child);
        }
    }

    /** Whether a lower heading names the part and no problem: “(一)主要问题”. */
    private boolean general(Node child) {
        return child.heading.length() <= LONGEST_GENERAL
                && reading.announcement().of(child.heading).containsKey(part);
    }

    private void heading(Node node) {
        List<String> wordings = new ArrayList<>(wording.clauses(node.heading));
        for (Line line : node.own) wordings.addAll(wording.clauses(line.text));
        items.add(new Item(wordings, node.location()));
    }

    /** The items of running text: where any are counted out, only these count. */
    private void list(List<Sentence> sentences, boolean alone) {
        Map<Line, List<Sentence>> lines = new LinkedHashMap<>();
        for (Sentence sentence : sentences)
            lines.computeIfAbsent(sentence.line(), line -> new ArrayList<>()).add(sentence);
        List<Item> counted = new ArrayList<>();
        for (var own : lines.entrySet())
            counted.addAll(
                    counted(
                            own.getKey(),
                            own.getValue().get(0).from(),
                            own.getValue().get(own.getValue().size() - 1)));
        if (!counted.isEmpty()) items.addAll(counted);
        else if (alone) for (Sentence sentence : sentences) clauses(sentence);
    }

    private List<Item> counted(Line line, int from, Sentence last) {
        List<Item> found = new ArrayList<>();
        Matcher mark =
                MARK.matcher(line.text)
                        .region(from, last.to())
                        .useAnchoringBounds(true)
                        .useTransparentBounds(true);
        int begun = -1;
        while (mark.find()) {
            if (begun >= 0) found.add(item(line, begun, mark.start(), last.node()));
            int lead = Math.max(from, mark.start() - LONGEST_LEAD);
            if (wording.leads(line.text.substring(lead, mark.start()))) return found;
            begun = mark.start();
        }
        if (begun >= 0) found.add(item(line, begun, last.to(), last.node()));
        return found;
    }

    private Item item(Line line, int from, int to, Node node) {
        String words = line.text.substring(from, Math.min(to, from + LONGEST));
        String text = MARK.matcher(words).replaceFirst("");
        return new Item(wording.clauses(text), line.location(from, to, node.path()));
    }

    /** Sentences nobody counted out: each clause between semicolons that names a lack. */
    private void clauses(Sentence sentence) {
        int from = sentence.from();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (sentence.line().text.charAt(i) != ';' && i + 1 < sentence.to()) continue;
            String text = sentence.line().text.substring(from, Math.min(i + 1, from + LONGEST));
            if (wording.tells(text))
                items.add(
                        new Item(
                                wording.telling(text),
                                sentence.line().location(from, i + 1, sentence.node().path())));
            from = i + 1;
        }
    }
}
