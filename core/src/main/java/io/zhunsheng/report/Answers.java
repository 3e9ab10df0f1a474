package io.zhunsheng.report;

import io.zhunsheng.outline.Comparison;
import io.zhunsheng.outline.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for what answers the problems of the year before, however it is put. */
final class Answers {
    private static final int LEAST_PAIRS = 2;
    private static final int LEAST_ANSWER = 3;

    private final Comparison comparison;
    private final Reading now;
    private final Reading before;
    private final Gist gist;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Item, List<Set<String>>> wordings = new IdentityHashMap<>();

    Answers(Comparison comparison, Reading now, Reading before) {
        this.comparison = comparison;
        this.now = now;
        this.before = before;
        this.gist = new Gist(comparison);
    }

    /**
     * The problems without an answer; nothing where none were listed or there is no part to answer
     * them.
     */
    List<Fact> of() {
        Part raised = now.outline().part(comparison.raised());
        Part answered = now.outline().part(comparison.answered());
        if (raised == null || answered == null) return List.of();
        PartText text = new PartText(now, answered);
        if (text.first() == null) return List.of();
        for (Sentence s : before.prose().of(before.root()))
            gist.of(s.plain()).forEach(pair -> counts.merge(pair, 1, Integer::sum));
        List<Item> items =
                Items.of(before, raised).stream().filter(i -> !wordings(i).isEmpty()).toList();
        List<Location> open = open(items, text);
        return open.isEmpty()
                ? List.of()
                : List.of(
                        new Unmatched(answered.id(), items.size(), open, text.first().location()));
    }

    /**
     * Whatever answers a problem for sure; then what is left over and has anything to do with one
     * of the others.
     */
    private List<Location> open(List<Item> items, PartText text) {
        List<Set<String>> answers = answers(text);
        List<Set<String>> free = new ArrayList<>(single(text));
        free.removeIf(a -> items.stream().anyMatch(i -> likeness(i, a) >= comparison.likeness()));
        List<Location> open = new ArrayList<>();
        for (Item item : items) {
            if (answers.stream().anyMatch(a -> likeness(item, a) >= comparison.likeness()))
                continue;
            Set<String> rest =
                    free.stream().filter(a -> likeness(item, a) > 0).findFirst().orElse(null);
            if (rest == null) open.add(item.location());
            else free.remove(rest);
        }
        return open;
    }

    private List<Set<String>> wordings(Item item) {
        return wordings.computeIfAbsent(item, this::gists);
    }

    /** What each wording of an item is about; those that tell nothing left out. */
    private List<Set<String>> gists(Item item) {
        List<Set<String>> all = new ArrayList<>(item.wordings().stream().map(gist::of).toList());
        all.removeIf(
                pairs -> pairs.size() < LEAST_PAIRS && pairs.stream().noneMatch(Gist::meaning));
        return all;
    }

    /**
     * What this year's part says, sentence by sentence, each with the next: a problem and what was
     * done.
     */
    private List<Set<String>> answers(PartText text) {
        List<Set<String>> answers = new ArrayList<>();
        for (Node node : text.nodes()) node.all().forEach(n -> answers.add(gist.of(n.heading)));
        Set<String> last = Set.of();
        for (Sentence sentence : text.sentences()) {
            Set<String> own = gist.of(sentence.plain());
            Set<String> both = new HashSet<>(own);
            both.addAll(last);
            answers.add(both);
            last = own;
        }
        return answers;
    }

    /** The same, each clause between semicolons by itself; what says too little left out. */
    private List<Set<String>> single(PartText text) {
        List<Set<String>> single = new ArrayList<>();
        for (Sentence sentence : text.sentences())
            for (String clause : sentence.plain().split(";")) single.add(gist.of(clause));
        single.removeIf(a -> a.size() < LEAST_ANSWER);
        return single;
    }

    /**
     * How much of an item comes back, in per cent; what is rare in last year's report counts for
     * more.
     */
    private int likeness(Item item, Set<String> answer) {
        return wordings(item).stream().mapToInt(pairs -> likeness(pairs, answer)).max().orElse(0);
    }

    private int likeness(Set<String> pairs, Set<String> answer) {
        double whole = pairs.stream().mapToDouble(this::weight).sum();
        return (int)
                (100
                        * pairs.stream().filter(answer::contains).mapToDouble(this::weight).sum()
                        / whole);
    }

    private double weight(String pair) {
        return 1 / (1 + Math.log(counts.getOrDefault(pair, 1)));
    }
}
