package io.zhunsheng.report;

import io.zhunsheng.outline.Outline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Holds the order of the parts against the orders an outline accepts. */
final class Order {
    private final Outline outline;

    Order(Outline outline) {
        this.outline = outline;
    }

    /** The first part that no accepted order has where it stands; empty where some order fits. */
    List<Misplaced> misplaced(List<Treatment> treated) {
        Map<String, Treatment> first = firsts(treated);
        List<String> seen = new ArrayList<>(first.keySet());
        List<String> best = List.of();
        for (List<String> order : outline.orders()) {
            List<String> kept = inOrder(seen, order);
            if (kept.size() > best.size()) best = kept;
        }
        for (String part : seen) {
            Treatment t = first.get(part);
            if (!best.contains(part) && t.manner() == Manner.OWN && ordered(part))
                return List.of(new Misplaced(part, t.heading(), t.location()));
        }
        return List.of();
    }

    /** The first section of each part, in the order of the sections. */
    private static Map<String, Treatment> firsts(List<Treatment> treated) {
        SortedMap<Integer, List<Treatment>> sections = new TreeMap<>();
        for (Treatment t : treated) {
            if (!t.top()) continue;
            List<Treatment> same = sections.get(t.section());
            if (same == null) sections.put(t.section(), same = new ArrayList<>());
            same.add(t);
        }
        Map<String, Treatment> first = new LinkedHashMap<>();
        for (List<Treatment> same : sections.values())
            for (Treatment t : same) first.putIfAbsent(t.part(), t);
        return first;
    }

    private boolean ordered(String part) {
        for (List<String> order : outline.orders()) if (order.contains(part)) return true;
        return false;
    }

    /**
     * The longest run of what was seen that keeps the order; there are few parts, so trying all
     * ends is cheap.
     */
    private static List<String> inOrder(List<String> seen, List<String> order) {
        List<List<String>> runs = new ArrayList<>();
        List<String> best = List.of();
        for (String part : seen) {
            int place = order.indexOf(part);
            if (place < 0) continue;
            List<String> longest = List.of();
            for (List<String> run : runs)
                if (order.indexOf(run.get(run.size() - 1)) < place && run.size() > longest.size())
                    longest = run;
            List<String> run = new ArrayList<>(longest);
            run.add(part);
            runs.add(run);
            if (run.size() > best.size()) best = run;
        }
        return best;
    }
}
