package io.zhunsheng.write;

import io.zhunsheng.check.Finding;
import io.zhunsheng.rule.Severity;
import java.util.List;

/**
 * The sums over many outcomes (合计).
 *
 * @param reports all inputs
 * @param compliant reports without an error
 * @param notCompliant reports with an error
 * @param unreadable inputs that could not be read
 * @param errors findings of that severity
 * @param warnings findings of that severity
 * @param infos findings of that severity
 */
public record Tally(
        int reports,
        int compliant,
        int notCompliant,
        int unreadable,
        int errors,
        int warnings,
        int infos) {
    /** Nothing yet. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

    /** With one more outcome. */
    public Tally plus(Outcome outcome) {
        if (!(outcome instanceof Outcome.Checked checked))
            return new Tally(
                    reports + 1, compliant, notCompliant, unreadable + 1, errors, warnings, infos);
        List<Finding> findings = checked.result().findings();
        int good = checked.result().compliant() ? 1 : 0;
        return new Tally(
                reports + 1,
                compliant + good,
                notCompliant + 1 - good,
                unreadable,
                errors + count(findings, Severity.ERROR),
                warnings + count(findings, Severity.WARNING),
                infos + count(findings, Severity.INFO));
    }

    static int count(List<Finding> findings, Severity severity) {
        int count = 0;
        for (Finding finding : findings) if (finding.severity() == severity) count++;
        return count;
    }
}
