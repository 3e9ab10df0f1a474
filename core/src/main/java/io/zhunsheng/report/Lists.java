package io.zhunsheng.report;

import io.zhunsheng.data.Words;
import io.zhunsheng.knowledge.FixedList;
import io.zhunsheng.report.Lore.Item;
import io.zhunsheng.text.Lexicon.Hit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a sentence lists members of a fixed list (并列项). */
final class Lists {
    private static final Pattern BETWEEN =
            Pattern.compile("[^。;:!?,]{0,4}(?:,|[、和与及]|以及)[^。;:!?,]{0,8}");
    private static final Pattern OPEN =
            Pattern.compile("^[^。;:!?,、]{0,5}等(?:([二三四五六七八2-8])(?:道|步|个?(?:法定|必经)?(?:程序|环节|步骤)))?");
    private static final int LEAST = 3;
    private static final int LOOK_BACK = 60;

    private final Lore lore;
    private final Integer year;
    private final Set<String> seen = new HashSet<>();
    private final Set<FixedList.Member> spoken = new HashSet<>();
    private Line lineOfSpoken;

    Lists(Lore lore, Integer year) {
        this.lore = lore;
        this.year = year;
    }

    List<Listing> in(Snippet stretch, int[] openings) {
        List<Hit<Item>> hits = lore.items.in(stretch.text(), openings);
        if (hits.size() < LEAST) return List.of();
        hits = listed(hits);
        if (hits.size() < LEAST) return List.of();
        List<Listing> found = new ArrayList<>();
        List<Hit<Item>> run = new ArrayList<>();
        Map<FixedList, Boolean> meant = new IdentityHashMap<>();
        for (Hit<Item> hit : hits) {
            if (!run.isEmpty() && !goesOn(run.get(run.size() - 1), hit, stretch.text())) {
                close(run, stretch, meant, found);
                run.clear();
            }
            run.add(hit);
        }
        close(run, stretch, meant, found);
        return found;
    }

    private static boolean goesOn(Hit<Item> last, Hit<Item> next, String text) {
        String between = text.substring(last.to(), next.from());
        boolean narrative = between.contains(",") && between.length() > 1;
        return last.what().list() == next.what().list()
                && !narrative
                && BETWEEN.matcher(between).matches();
    }

    private static List<Hit<Item>> listed(List<Hit<Item>> hits) {
        List<Hit<Item>> listed = new ArrayList<>(hits.size());
        for (Hit<Item> hit : hits) if (hit.what().listed()) listed.add(hit);
        return listed;
    }

    private void close(
            List<Hit<Item>> run,
            Snippet stretch,
            Map<FixedList, Boolean> meant,
            List<Listing> found) {
        if (run.size() < LEAST) return;
        FixedList list = run.get(0).what().list();
        Set<FixedList.Member> members = new HashSet<>();
        int exact = 0;
        for (Hit<Item> hit : run) {
            members.add(hit.what().member());
            if (hit.what().exact()) exact++;
        }
        if (members.size() < LEAST || exact < 2) return;
        Boolean known = meant.get(list);
        if (known == null) meant.put(list, known = meant(list, stretch));
        if (known) found.add(listing(run, members.size(), list, stretch));
    }

    /** Whether “and so on” follows; “等四道” after four members only sums them up. */
    private static boolean open(String text, int behind, int listed) {
        Matcher open = OPEN.matcher(text).region(behind, text.length());
        if (!open.lookingAt()) return false;
        String sum = open.group(1);
        return sum == null
                || !sum.equals(ChineseNumber.of(listed)) && !sum.equals(String.valueOf(listed));
    }

    /** Whether the last of all members is named, so that “and so on” can only sum up. */
    private static boolean ended(List<Hit<Item>> run, FixedList list) {
        FixedList.Member last = list.members().get(list.members().size() - 1);
        return run.get(run.size() - 1).what().member() == last;
    }

    /** Whether a stretch speaks of what a list is about; asked once, for a stretch may be long. */
    private boolean meant(FixedList list, Snippet stretch) {
        String around =
                stretch.line()
                                .text
                                .substring(Math.max(0, stretch.from() - LOOK_BACK), stretch.from())
                        + stretch.text();
        return list.holds(year)
                && Lore.any(list.about(), stretch.headings() + around)
                && !Lore.any(list.unless(), stretch.text());
    }

    /** The members a line speaks of anywhere. */
    private Set<FixedList.Member> spoken(Line line) {
        if (line == lineOfSpoken) return spoken;
        spoken.clear();
        int[] openings = lore.openings.in(line.letters(), 0, line.length());
        for (Hit<Item> hit : lore.items.in(line.text, openings)) spoken.add(hit.what().member());
        lineOfSpoken = line;
        return spoken;
    }

    private Listing listing(List<Hit<Item>> run, int count, FixedList list, Snippet stretch) {
        int from = run.get(0).from();
        int to = run.get(run.size() - 1).to();
        Set<FixedList.Member> spoken = spoken(stretch.line());
        Set<FixedList.Member> named = new HashSet<>();
        for (var hit : run) if (hit.what().exact()) named.add(hit.what().member());
        Set<String> zh = new LinkedHashSet<>();
        for (var hit : run) {
            if (named.contains(hit.what().member())) continue;
            zh.add("“" + hit.word() + "”应为“" + hit.what().member().name() + "”");
        }
        boolean exact = zh.isEmpty();
        String text = stretch.text();
        boolean open = open(text, to, count) && !ended(run, list);
        for (FixedList.Member member : list.members())
            if (!open && !spoken.contains(member)) zh.add("缺“" + member.name() + "”");
        List<String> names = new ArrayList<>();
        for (FixedList.Member member : list.members()) names.add(member.name());
        Words why =
                new Words(
                        String.join("，", zh),
                        exact ? "members are missing" : "a member has another name");
        return new Listing(
                list.id(),
                stretch.raw(from, to),
                count,
                exact,
                spoken.containsAll(list.members()),
                open,
                String.join("、", names),
                why,
                seen.add(why.zh()),
                stretch.location(from, to));
    }
}
