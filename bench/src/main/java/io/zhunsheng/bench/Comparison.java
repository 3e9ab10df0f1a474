package io.zhunsheng.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Programs run in turn, so that what else the machine does falls on all of them alike; the first is
 * what the others are measured against.
 *
 * @param id names its ratio in the record
 * @param title what is compared
 * @param programs the programs
 */
record Comparison(String id, String title, List<Program> programs) {
    Comparison(String id, String title, Program... programs) {
        this(id, title, List.of(programs));
    }

    /** Runs all in turn, that many times; the first round only warms the disk's cache. */
    Result run(int rounds) throws IOException, InterruptedException {
        List<List<Cost>> costs = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) costs.add(new ArrayList<>());
        for (int round = 0; round <= rounds; round++)
            for (int i = 0; i < programs.size(); i++) {
                Cost cost = programs.get(i).run();
                if (round > 0 || rounds == 1) costs.get(i).add(cost);
            }
        return new Result(this, costs);
    }

    /** The costs of each program, in the order of its runs. */
    record Result(Comparison of, List<List<Cost>> costs) {
        /** The median of the pairwise ratios of processor time to the first program's. */
        double ratio(int program) {
            double[] ratios = new double[costs.get(0).size()];
            for (int i = 0; i < ratios.length; i++)
                ratios[i] = costs.get(program).get(i).cpu() / costs.get(0).get(i).cpu();
            return Cost.median(ratios);
        }

        /** A table for people. */
        String table() {
            StringBuilder table = new StringBuilder(of.title + "\n");
            for (int i = 0; i < costs.size(); i++) {
                Cost median = Cost.median(costs.get(i));
                table.append(
                        String.format(
                                Locale.ROOT,
                                "  %-28s cpu %8.3f s  wall %8.3f s  peak %5.0f MB  × %.2f%n",
                                of.programs.get(i).name(),
                                median.cpu(),
                                median.wall(),
                                median.peak(),
                                ratio(i)));
            }
            return table.toString();
        }
    }
}
