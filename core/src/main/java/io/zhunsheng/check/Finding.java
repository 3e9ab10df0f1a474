package io.zhunsheng.check;

import io.zhunsheng.report.Location;
import io.zhunsheng.rule.Severity;
import java.util.List;

/**
 * One thing a rule found (发现的问题).
 *
 * @param rule id of the rule
 * @param requirement id of the requirement it is about, or null
 * @param severity how bad it is
 * @param message what is wrong
 * @param advice what to do
 * @param source what it rests on
 * @param fingerprint the same for the same defect in the next version of the report
 * @param location where, or where it belongs
 * @param related other places that matter
 */
public record Finding(
        String rule,
        String requirement,
        Severity severity,
        String message,
        String advice,
        String source,
        String fingerprint,
        Location location,
        List<Location> related) {
    public Finding {
        related = List.copyOf(related);
    }

    @Override
    public String toString() {
        return severity.in("zh") + " 第" + location.line() + "行 " + message + " [" + rule + "]";
    }
}
