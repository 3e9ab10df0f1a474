package io.zhunsheng.variation;

import io.zhunsheng.check.CheckResult;
import io.zhunsheng.check.Finding;
import io.zhunsheng.check.Requirement;
import io.zhunsheng.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts right and wrong verdicts, requirement by truth by what was got. */
final class Score {
    private final Map<String, Integer> table = new TreeMap<>();
    final List<String> wrong = new ArrayList<>();
    final List<String> others = new ArrayList<>();
    private int verdicts;
    private int right;
    private int reports;

    /** Holds a result against the truth; returns whether all verdicts are right. */
    boolean add(Sample sample, CheckResult result) {
        reports++;
        int before = wrong.size();
        Map<String, Requirement> got =
                result.requirements().stream().collect(Collectors.toMap(Requirement::id, r -> r));
        for (Map.Entry<Piece, String> due : sample.verdicts().entrySet()) {
            Requirement requirement = got.get(due.getKey().id);
            count(sample, due.getKey(), due.getValue(), requirement);
        }
        rules(sample, result);
        facts(sample, result);
        return wrong.size() == before;
    }

    private void count(Sample sample, Piece piece, String due, Requirement requirement) {
        String got = requirement.verdict().id();
        table.merge(String.format("%-18s %-7s %-7s", piece.id, due, got), 1, Integer::sum);
        verdicts++;
        if (got.equals(due)) right++;
        else {
            String at =
                    requirement.evidence().isEmpty() ? "-" : requirement.evidence().get(0).text();
            wrong.add(
                    sample.file()
                            + " "
                            + piece.id
                            + " should be "
                            + due
                            + ", got "
                            + got
                            + " at: "
                            + at
                            + "\n      made "
                            + sample.made());
        }
    }

    private void rules(Sample sample, CheckResult result) {
        Set<String> rules =
                result.findings().stream().map(Finding::rule).collect(Collectors.toSet());
        for (String rule : sample.expect())
            if (!rules.contains(rule)) others.add(sample.file() + " lacks " + rule);
        for (Finding finding : result.findings()) {
            boolean unwanted =
                    sample.forbid().contains(finding.rule())
                            || sample.clean()
                                    && finding.severity() != Severity.INFO
                                    && !sample.expect().contains(finding.rule());
            if (unwanted) others.add(sample.file() + " unwanted " + finding);
        }
    }

    private void facts(Sample sample, CheckResult result) {
        var block = result.report();
        differ(sample, "year", sample.year(), block.year());
        differ(sample, "issuer", sample.issuer(), block.issuer());
        differ(sample, "addressee", sample.addressee(), block.addressee());
        differ(sample, "signedOn", sample.signedOn(), block.signedOn());
    }

    private void differ(Sample sample, String what, Object due, Object got) {
        if (!String.valueOf(due).equals(String.valueOf(got)))
            others.add(sample.file() + " " + what + " should be " + due + ", got " + got);
    }

    /** Share of verdicts that are right. */
    double share() {
        return (double) right / verdicts;
    }

    /** The table alone, which gives no wording away. */
    String table(String name) {
        StringBuilder out = new StringBuilder();
        out.append(
                String.format(
                        "%s: %d reports, %d of %d verdicts right (%.2f %%), %d other slips%n",
                        name, reports, right, verdicts, 100 * share(), others.size()));
        table.forEach(
                (key, number) ->
                        out.append("  ").append(key).append(' ').append(number).append('\n'));
        return out.toString();
    }

    /** The table and the list of what is wrong. */
    String print(String name) {
        StringBuilder out = new StringBuilder(table(name));
        wrong.forEach(line -> out.append("  WRONG ").append(line).append('\n'));
        others.forEach(line -> out.append("  OTHER ").append(line).append('\n'));
        return out.toString();
    }
}
