package io.zhunsheng.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * How long rules take (规则用时), summed over every report a checker checks; each rule is timed by
 * itself, with what it costs to hand it the facts.
 */
public final class RuleTimes {
    private final Map<String, Sum> sums = new ConcurrentHashMap<>();

    /**
     * What one rule took.
     *
     * @param rule the rule's id
     * @param nanos nanoseconds
     * @param fired how often its condition held
     */
    public record Time(String rule, long nanos, long fired) {}

    private record Sum(LongAdder nanos, LongAdder fired) {}

    void add(String rule, long nanos, int fired) {
        Sum sum = sums.computeIfAbsent(rule, r -> new Sum(new LongAdder(), new LongAdder()));
        sum.nanos.add(nanos);
        sum.fired.add(fired);
    }

    /** Every rule, the slowest first. */
    public List<Time> all() {
        return sums.entrySet().stream()
                .map(e -> new Time(e.getKey(), e.getValue().nanos.sum(), e.getValue().fired.sum()))
                .sorted(Comparator.comparingLong(Time::nanos).reversed().thenComparing(Time::rule))
                .toList();
    }
}
