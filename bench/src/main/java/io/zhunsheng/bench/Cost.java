package io.zhunsheng.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one run of a process cost.
 *
 * @param cpu seconds of processor time, its own and the system's
 * @param wall seconds on the clock
 * @param peak most memory it held, in MB; 0 where the system does not tell
 */
record Cost(double cpu, double wall, double peak) {
    /** The median of several runs, each figure by itself. */
    static Cost median(List<Cost> runs) {
        return new Cost(
                median(runs, Cost::cpu), median(runs, Cost::wall), median(runs, Cost::peak));
    }

    private static double median(List<Cost> runs, ToDoubleFunction<Cost> figure) {
        return median(runs.stream().mapToDouble(figure).toArray());
    }

    /** The middle one of some figures. */
    static double median(double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
