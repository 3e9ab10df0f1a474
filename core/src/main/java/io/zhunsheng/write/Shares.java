package io.zhunsheng.write;

import io.zhunsheng.check.CheckResult;
import io.zhunsheng.check.Requirement;
import io.zhunsheng.data.Words;
import io.zhunsheng.rule.Verdict;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Of some reports, how many comply and how many meet each requirement. */
final class Shares {
    private final Map<String, Share> requirements = new LinkedHashMap<>();
    private int reports;
    private int compliant;

    /** Of one requirement, how many reports have which verdict. */
    static final class Share {
        final String id;
        final Words title;
        private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

        Share(Requirement requirement) {
            id = requirement.id();
            title = requirement.title();
        }

        int count(Verdict verdict) {
            return counts.getOrDefault(verdict, 0);
        }

        /**
         * How many of those it is demanded of meet it, 0 to 1; null where it is demanded of none.
         */
        Double met() {
            int demanded = count(Verdict.MET) + count(Verdict.PARTLY) + count(Verdict.UNMET);
            return demanded == 0 ? null : (double) count(Verdict.MET) / demanded;
        }
    }

    void add(CheckResult result) {
        reports++;
        if (result.compliant()) compliant++;
        for (Requirement requirement : result.requirements())
            requirements
                    .computeIfAbsent(requirement.id(), id -> new Share(requirement))
                    .counts
                    .merge(requirement.verdict(), 1, Integer::sum);
    }

    int reports() {
        return reports;
    }

    int compliant() {
        return compliant;
    }

    Collection<Share> all() {
        return requirements.values();
    }

    Share of(String requirement) {
        return requirements.get(requirement);
    }
}
