package io.zhunsheng.across;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.CheckResult;
import io.zhunsheng.check.Checker;
import io.zhunsheng.check.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts for one rule how often it is right, by kind of pair. */
final class Tally {
    static final Checker CHECKER = Zhunsheng.checker();

    private final String rule;
    private final Map<String, int[]> kinds = new TreeMap<>();
    final List<String> wrong = new ArrayList<>();
    int planted;
    int found;
    int harmless;
    int alarms;

    Tally(String rule) {
        this.rule = rule;
    }

    void add(Pair pair) {
        CheckResult result =
                CHECKER.check(CHECKER.document(pair.now()), CHECKER.document(pair.before()));
        List<String> messages =
                result.findings().stream()
                        .filter(f -> f.rule().equals(rule))
                        .map(Finding::message)
                        .toList();
        boolean right = messages.isEmpty() != pair.due();
        int[] count =
                kinds.computeIfAbsent(
                        (pair.due() ? "planted  " : "harmless ") + pair.kind(), k -> new int[2]);
        count[right ? 0 : 1]++;
        if (pair.due()) planted++;
        else harmless++;
        if (pair.due() && right) found++;
        if (!pair.due() && !right) alarms++;
        if (!right)
            wrong.add(
                    pair.kind()
                            + ": "
                            + messages
                            + "\n--- before\n"
                            + pair.before()
                            + "--- now\n"
                            + pair.now());
    }

    /** Kinds with right and wrong answers. */
    String table() {
        StringBuilder table =
                new StringBuilder(
                        rule
                                + ": found "
                                + found
                                + " of "
                                + planted
                                + ", false alarms "
                                + alarms
                                + " of "
                                + harmless
                                + "\n");
        kinds.forEach(
                (kind, count) ->
                        table.append(
                                String.format(
                                        "  %-32s right %4d wrong %3d%n",
                                        kind, count[0], count[1])));
        return table.toString();
    }
}
