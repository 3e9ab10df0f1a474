package io.zhunsheng.write;

import io.zhunsheng.check.CheckResult;
import io.zhunsheng.check.Finding;
import io.zhunsheng.check.RuleTimes;
import io.zhunsheng.rule.Severity;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Statistics over a batch (统计): who meets what, what is found most often, how long each rule takes.
 */
public final class Statistics {
    private static final Comparator<String> UNKNOWN_LAST =
            Comparator.nullsLast(Comparator.naturalOrder());

    private final Shares all = new Shares();
    private final Map<String, Shares> byYear = new TreeMap<>(UNKNOWN_LAST);
    private final Map<String, Shares> byLevel = new TreeMap<>(UNKNOWN_LAST);
    private final Map<String, Shares> byIssuer = new TreeMap<>(UNKNOWN_LAST);
    private final Map<String, Frequency> frequencies = new HashMap<>();
    private final RuleTimes times;

    /**
     * How often a rule found something.
     *
     * @param rule the rule's id
     * @param severity how bad its findings are
     * @param findings how many there are
     * @param reports in how many reports
     */
    record Frequency(String rule, Severity severity, int findings, int reports) {}

    /** Begins with nothing; the times are read when the statistics are written. */
    public Statistics(RuleTimes times) {
        this.times = times;
    }

    /** Counts one more outcome; what could not be read counts nowhere. */
    public void add(Outcome outcome) {
        if (!(outcome instanceof Outcome.Checked checked)) return;
        CheckResult result = checked.result();
        all.add(result);
        of(byYear, Objects.toString(result.report().year(), null)).add(result);
        of(byLevel, result.report().level()).add(result);
        of(byIssuer, result.report().issuer()).add(result);
        Set<String> here = new HashSet<>();
        for (Finding finding : result.findings()) {
            Frequency one =
                    new Frequency(
                            finding.rule(),
                            finding.severity(),
                            1,
                            here.add(finding.rule()) ? 1 : 0);
            frequencies.merge(
                    finding.rule(),
                    one,
                    (a, b) ->
                            new Frequency(
                                    a.rule,
                                    a.severity,
                                    a.findings + b.findings,
                                    a.reports + b.reports));
        }
    }

    private static Shares of(Map<String, Shares> groups, String value) {
        return groups.computeIfAbsent(value, v -> new Shares());
    }

    Shares all() {
        return all;
    }

    Map<String, Shares> byYear() {
        return byYear;
    }

    Map<String, Shares> byLevel() {
        return byLevel;
    }

    Map<String, Shares> byIssuer() {
        return byIssuer;
    }

    /** What was found, most often first. */
    List<Frequency> frequencies() {
        return frequencies.values().stream()
                .sorted(
                        Comparator.comparingInt(Frequency::findings)
                                .reversed()
                                .thenComparing(Frequency::rule))
                .toList();
    }

    List<RuleTimes.Time> times() {
        return times.all();
    }
}
