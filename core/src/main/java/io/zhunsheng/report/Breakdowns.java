package io.zhunsheng.report;

import io.zhunsheng.outline.Cues;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds a total with the parts listed behind 其中, where the parts exclude each other. */
final class Breakdowns {
    private static final String OF_WHICH = "其中";
    private static final int SHORT = 4;
    private static final int SERIES = 3;
    private static final Pattern CROSSING = Pattern.compile("占|分别|同时|累计|包括|覆盖|另|还|此外|均");

    private final Cues overlaps;

    Breakdowns(Cues overlaps) {
        this.overlaps = overlaps;
    }

    List<Breakdown> in(FigureText stretch) {
        List<Breakdown> found = new ArrayList<>();
        String plain = stretch.plain();
        for (int at = plain.indexOf(OF_WHICH); at >= 0; at = plain.indexOf(OF_WHICH, at + 1)) {
            int next = plain.indexOf(OF_WHICH, at + 1);
            Breakdown breakdown = breakdown(stretch, at, next < 0 ? plain.length() : next);
            if (breakdown != null) found.add(breakdown);
        }
        return found;
    }

    private Breakdown breakdown(FigureText stretch, int at, int end) {
        List<Amount> behind =
                stretch.amounts().stream().filter(a -> a.from() >= at && a.to() <= end).toList();
        if (behind.isEmpty() || behind.get(0).rate()) return null;
        String measure = behind.get(0).measure();
        List<Amount> totals =
                stretch.before(at).stream().filter(a -> a.measure().equals(measure)).toList();
        if (totals.isEmpty() || totals.stream().anyMatch(a -> !a.exact())) return null;
        double total = totals.stream().mapToDouble(Amount::value).max().orElse(0);
        List<Item> items = items(stretch, at + OF_WHICH.length(), behind, measure);
        if (items.isEmpty() || items.stream().anyMatch(i -> CROSSING.matcher(i.words).find()))
            return null;
        List<Item> parts = exclusive(items, total);
        double sum = parts.stream().mapToDouble(i -> i.amount.value()).sum();
        Amount last = parts.get(parts.size() - 1).amount;
        String terms =
                parts.stream()
                        .map(i -> Amount.plain(i.amount.value()))
                        .collect(Collectors.joining("+"));
        double slack =
                Stream.concat(totals.stream(), parts.stream().map(Item::amount))
                        .mapToDouble(Amount::slack)
                        .sum();
        return new Breakdown(
                total,
                sum,
                slack,
                measure,
                parts.size() == 1 ? terms : terms + "=" + Amount.plain(sum),
                stretch.clause().location(at, last.to()));
    }

    /** One part: its figure, the words about it, and whether a comma stood before it. */
    private record Item(Amount amount, String words, String name, boolean comma) {}

    private static List<Item> items(
            FigureText stretch, int start, List<Amount> behind, String measure) {
        List<Item> items = new ArrayList<>();
        int from = start;
        for (Amount amount : behind) {
            if (!amount.measure().equals(measure) || !amount.exact()) break;
            String between = stretch.plain().substring(from, amount.from());
            if (between.indexOf('。') >= 0) break;
            boolean comma = !items.isEmpty() && between.contains(",");
            String name =
                    Counted.words(Counted.before(stretch.plain(), amount))
                            .replaceFirst("^.*" + OF_WHICH, "");
            items.add(new Item(amount, items.isEmpty() ? name : between, name, comma));
            from = amount.to();
        }
        return items;
    }

    /**
     * The first parts that exclude each other: named alike, or bare outcomes; else the first alone.
     */
    private List<Item> exclusive(List<Item> items, double total) {
        boolean stages = items.stream().anyMatch(i -> overlaps.in(i.name));
        boolean people = "人名位人次".contains(items.get(0).amount.measure());
        int alike = 1;
        while (alike < items.size() && alike(items.get(0).name, items.get(alike).name)) alike++;
        boolean listed = items.stream().noneMatch(Item::comma);
        boolean bare =
                items.size() >= SERIES
                        && items.stream()
                                .allMatch(i -> i.name.length() <= SHORT && !i.name.isEmpty());
        boolean foreign = items.stream().skip(1).anyMatch(i -> i.comma && i.amount.value() > total);
        if (stages || foreign) return items.subList(0, 1);
        if (alike > 1) return items.subList(0, alike);
        return !people && (listed || bare) ? items : items.subList(0, 1);
    }

    private static boolean alike(String one, String other) {
        int length = Math.min(one.length(), other.length());
        boolean people = length >= 2 && one.endsWith("人员") && one.length() != other.length();
        return length >= 2
                && !people
                && one.substring(one.length() - 2).equals(other.substring(other.length() - 2));
    }
}
