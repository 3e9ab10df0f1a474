package io.zhunsheng.report;

import io.zhunsheng.outline.Cues;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds a total with the parts listed behind 其中, where the parts exclude each other. */
final class Breakdowns {
    private static final String OF_WHICH = "其中";
    private static final int SHORT = 4;
    private static final int SERIES = 3;
    private static final Pattern EACH = Pattern.compile("均|各|每");
    private static final Pattern CROSSING = Pattern.compile("占|分别|同时|累计|包括|覆盖|另|还|此外|均");

    private final Cues overlaps;

    Breakdowns(Cues overlaps) {
        this.overlaps = overlaps;
    }

    List<Breakdown> in(FigureText stretch) {
        String plain = stretch.plain();
        int at = plain.indexOf(OF_WHICH);
        if (at < 0) return List.of();
        List<Breakdown> found = new ArrayList<>();
        while (at >= 0) {
            int next = plain.indexOf(OF_WHICH, at + 1);
            Breakdown breakdown = breakdown(stretch, at, next < 0 ? plain.length() : next);
            if (breakdown != null) found.add(breakdown);
            at = next;
        }
        return found;
    }

    private Breakdown breakdown(FigureText stretch, int at, int end) {
        List<Amount> behind = stretch.between(at, end);
        if (behind.isEmpty() || behind.get(0).rate()) return null;
        String measure = behind.get(0).measure();
        List<Amount> totals = totals(stretch.before(at), measure);
        if (totals.isEmpty() || otherwise(stretch, totals.get(totals.size() - 1), at)) return null;
        double total = totals.get(0).value();
        for (Amount other : totals) total = Math.max(total, other.value());
        List<Item> items = items(stretch, at + OF_WHICH.length(), behind, measure);
        if (items.isEmpty() || crossing(items)) return null;
        List<Item> parts = exclusive(items, total);
        double sum = sum(parts);
        Amount last = parts.get(parts.size() - 1).amount;
        String terms = terms(parts);
        return new Breakdown(
                total,
                sum,
                slack(totals, parts),
                measure,
                parts.size() == 1 ? terms : terms + "=" + Amount.plain(sum),
                stretch.clause().location(at, last.to()));
    }

    /**
     * Whether a clause between the number and 其中 counts something that each has of its own:
     * 96所学校均聘请了副校长,其中…82名 are of these.
     */
    private static boolean otherwise(FigureText stretch, Amount total, int at) {
        int comma = stretch.plain().indexOf(',', total.to());
        return comma >= 0
                && comma < at
                && EACH.matcher(stretch.plain()).region(comma, at).find()
                && !stretch.between(comma, at).isEmpty();
    }

    /** What has that measure; none where something of it is not exact. */
    private static List<Amount> totals(List<Amount> before, String measure) {
        List<Amount> totals = new ArrayList<>();
        for (Amount amount : before) {
            if (!amount.measure().equals(measure)) continue;
            if (!amount.exact()) return List.of();
            totals.add(amount);
        }
        return totals;
    }

    private static boolean crossing(List<Item> items) {
        for (Item item : items) if (CROSSING.matcher(item.words).find()) return true;
        return false;
    }

    private static double sum(List<Item> parts) {
        double[] values = new double[parts.size()];
        for (int i = 0; i < values.length; i++) values[i] = parts.get(i).amount.value();
        return Amount.sum(values);
    }

    private static double slack(List<Amount> totals, List<Item> parts) {
        double[] slacks = new double[totals.size() + parts.size()];
        int count = 0;
        for (Amount total : totals) slacks[count++] = total.slack();
        for (Item part : parts) slacks[count++] = part.amount.slack();
        return Amount.sum(slacks);
    }

    private static String terms(List<Item> parts) {
        StringBuilder terms = new StringBuilder();
        for (Item part : parts) {
            if (!terms.isEmpty()) terms.append('+');
            terms.append(Amount.plain(part.amount.value()));
        }
        return terms.toString();
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
            boolean comma = !items.isEmpty() && between.indexOf(',') >= 0;
            String name = name(Counted.words(Counted.before(stretch.plain(), amount)));
            items.add(new Item(amount, items.isEmpty() ? name : between, name, comma));
            from = amount.to();
        }
        return items;
    }

    private static String name(String words) {
        int last = words.lastIndexOf(OF_WHICH);
        return last < 0 ? words : words.substring(last + OF_WHICH.length());
    }

    /**
     * The first parts that exclude each other: named alike, or bare outcomes; else the first alone.
     */
    private List<Item> exclusive(List<Item> items, double total) {
        if (stages(items) || foreign(items, total)) return items.subList(0, 1);
        int alike = 1;
        while (alike < items.size() && alike(items.get(0).name, items.get(alike).name)) alike++;
        if (alike > 1) return items.subList(0, alike);
        boolean people = "人名位人次".contains(items.get(0).amount.measure());
        return !people && (listed(items) || bare(items)) ? items : items.subList(0, 1);
    }

    private boolean stages(List<Item> items) {
        for (Item item : items) if (overlaps.in(item.name)) return true;
        return false;
    }

    /** Whether a part behind a comma is larger than the whole. */
    private static boolean foreign(List<Item> items, double total) {
        for (int i = 1; i < items.size(); i++)
            if (items.get(i).comma && items.get(i).amount.value() > total) return true;
        return false;
    }

    private static boolean listed(List<Item> items) {
        for (Item item : items) if (item.comma) return false;
        return true;
    }

    private static boolean bare(List<Item> items) {
        if (items.size() < SERIES) return false;
        for (Item item : items) if (item.name.length() > SHORT || item.name.isEmpty()) return false;
        return true;
    }

    private static boolean alike(String one, String other) {
        int length = Math.min(one.length(), other.length());
        boolean people = length >= 2 && one.endsWith("人员") && one.length() != other.length();
        return length >= 2
                && !people
                && one.substring(one.length() - 2).equals(other.substring(other.length() - 2));
    }
}
