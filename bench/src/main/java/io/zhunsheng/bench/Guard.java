package io.zhunsheng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Holds ratios against those recorded last: a change that makes things slower is seen at once. */
final class Guard {
    private static final double SLACK = 1.25;

    private final Path record;
    private final Map<String, Double> recorded = new TreeMap<>();

    Guard(Path record) throws IOException {
        this.record = record;
        for (String line : Files.readAllLines(record)) {
            String[] words = line.split("=");
            if (!line.startsWith("#") && words.length == 2)
                recorded.put(words[0].strip(), Double.valueOf(words[1].strip()));
        }
    }

    /** Whether a ratio is no more than a quarter above the one recorded; says both. */
    boolean holds(String id, double ratio) {
        double before = recorded.getOrDefault(id, Double.POSITIVE_INFINITY);
        boolean holds = ratio <= before * SLACK;
        System.out.printf(
                Locale.ROOT,
                "%s: × %.2f, recorded × %.2f%s%n",
                id,
                ratio,
                before,
                holds ? "" : "  TOO SLOW: more than 25 % over");
        return holds;
    }

    /** Records a ratio anew. */
    void keep(String id, double ratio) throws IOException {
        recorded.put(id, ratio);
        List<String> lines = new java.util.ArrayList<>();
        lines.add("# Ratios of processor time to the floor's; bench/run --record writes them.");
        recorded.forEach((k, v) -> lines.add(String.format(Locale.ROOT, "%s = %.2f", k, v)));
        Files.write(record, lines);
    }
}
