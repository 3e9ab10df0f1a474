package io.zhunsheng.check;

import io.zhunsheng.data.Words;
import io.zhunsheng.report.Location;
import io.zhunsheng.rule.Verdict;
import java.util.List;

/**
 * A requirement of the outline and whether the report meets it (要求).
 *
 * @param id its name
 * @param title what the outline calls it
 * @param verdict whether it is met
 * @param evidence what there is in the report
 */
public record Requirement(String id, Words title, Verdict verdict, List<Location> evidence) {
    public Requirement {
        evidence = List.copyOf(evidence);
    }
}
