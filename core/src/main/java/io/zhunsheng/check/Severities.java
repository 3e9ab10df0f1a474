package io.zhunsheng.check;

import io.zhunsheng.data.BrokenRuleBookException;
import io.zhunsheng.data.Slip;
import io.zhunsheng.outline.Outline;
import io.zhunsheng.outline.Tuning;
import io.zhunsheng.rule.Rule;
import io.zhunsheng.rule.RuleBook;
import io.zhunsheng.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** How bad a rule's findings are: as the catalogue says, unless the outline says otherwise. */
final class Severities {
    private Severities() {}

    /** Refuses outlines that speak of rules or severities there are not, with every slip. */
    static void refuse(List<Outline> outlines, RuleBook book) {
        List<Slip> slips = new ArrayList<>();
        for (Outline outline : outlines)
            for (Tuning tuning : outline.tunings()) slips(tuning, book, slips);
        if (!slips.isEmpty()) throw new BrokenRuleBookException(slips);
    }

    private static void slips(Tuning tuning, RuleBook book, List<Slip> slips) {
        if (book.rule(tuning.rule()).isEmpty())
            slips.add(new Slip(tuning.file(), tuning.line(), "没有“" + tuning.rule() + "”这条规则"));
        if (!tuning.off() && Severity.of(tuning.severity()) == null)
            slips.add(
                    new Slip(
                            tuning.file(),
                            tuning.line(),
                            "“" + tuning.severity() + "”不是级别，应为 error、warning 或 info"));
    }

    static Severity of(Rule rule, Outline outline) {
        for (Tuning tuning : outline.tunings())
            if (!tuning.off() && tuning.rule().equals(rule.id()))
                return Severity.of(tuning.severity());
        return rule.severity();
    }
}
