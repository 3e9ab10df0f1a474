package io.zhunsheng.write;

import io.zhunsheng.check.CheckResult;
import io.zhunsheng.check.Finding;
import io.zhunsheng.check.Requirement;
import io.zhunsheng.report.TitleBlock;
import io.zhunsheng.rule.Severity;
import io.zhunsheng.rule.Verdict;
import io.zhunsheng.write.Page.Tone;
import java.util.ArrayList;
import java.util.List;

/** One checked report, as the author of it reads it. */
final class ReportText {
    private final Page page;

    ReportText(Page page) {
        this.page = page;
    }

    void put(CheckResult result) {
        boolean good = result.compliant();
        page.put(
                0,
                good ? page.say("合格", "compliant") : page.say("不合格", "not compliant"),
                Columns.of(page.say("不合格", "not compliant")) + 2,
                good ? Tone.GOOD : Tone.BAD,
                headline(result));
        if (result.misnamed())
            page.put(2, "", 0, Tone.DOUBTFUL, Remarks.misnamed(result, page.language()));
        if (result.findings().isEmpty()) return;
        block(result);
        page.blank();
        table(result);
        page.blank();
        findings(result);
    }

    private String headline(CheckResult result) {
        if (!result.findings().isEmpty()) return result.file();
        String clean = page.say("：各项要求均已具备，没有发现问题。", ": every requirement is met, nothing found.");
        return result.file() + clean;
    }

    private void block(CheckResult result) {
        TitleBlock block = result.report();
        List<String> facts = new ArrayList<>();
        fact(facts, page.say("年度", "year"), block.year());
        fact(facts, page.say("单位", "issuer"), block.issuer());
        fact(facts, page.say("落款", "signed"), block.signedOn());
        fact(facts, page.say("发布", "published"), block.publishedOn());
        fact(facts, page.say("提纲", "outline"), result.outline());
        String title =
                block.title() == null ? page.say("（没有找到标题）", "(no title found)") : block.title();
        page.put(2, "", 0, Tone.PLAIN, title);
        page.put(2, "", 0, Tone.PLAIN, String.join("  ", facts));
    }

    private void fact(List<String> facts, String name, Object value) {
        if (value != null) facts.add(name + page.say("：", ": ") + value);
    }

    private void table(CheckResult result) {
        List<Requirement> requirements = result.requirements();
        PlaceText places = new PlaceText(page, result.format());
        int verdicts = 0;
        int titles = 0;
        for (Requirement r : requirements) {
            verdicts = Math.max(verdicts, Columns.of(r.verdict().in(page.language())));
            titles = Math.max(titles, Columns.of(r.title().in(page.language())));
        }
        for (Requirement r : requirements) {
            String title = r.title().in(page.language());
            int room = Page.WIDTH - 2 - verdicts - 2 - titles - 2;
            String line =
                    Columns.pad(title, titles)
                            + "  "
                            + Columns.cut(evidence(r, places), Math.max(20, room));
            String verdict = r.verdict().in(page.language());
            page.put(2, verdict, verdicts + 2, tone(r.verdict()), line.stripTrailing());
        }
    }

    private static String evidence(Requirement requirement, PlaceText places) {
        if (requirement.evidence().isEmpty()) return "";
        var first = requirement.evidence().get(0);
        return places.lines(first) + " " + (first.text() == null ? "" : first.text().strip());
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case MET -> Tone.GOOD;
            case PARTLY -> Tone.DOUBTFUL;
            case UNMET -> Tone.BAD;
            case NOT_APPLICABLE -> Tone.QUIET;
        };
    }

    private void findings(CheckResult result) {
        FindingText text = new FindingText(page, result.format());
        List<Finding> worstFirst = new ArrayList<>(result.findings());
        List<Requirement> outline = result.requirements();
        worstFirst.sort((one, other) -> worseFirst(one, other, outline));
        int number = 0;
        Severity severity = null;
        for (Finding finding : worstFirst) {
            number = finding.severity() == severity ? number + 1 : 1;
            severity = finding.severity();
            text.put(finding, number, absent(finding, outline));
            page.blank();
        }
    }

    /** Rules named so flag, for an unmet requirement, the place where it should have been. */
    private static boolean absent(Finding finding, List<Requirement> requirements) {
        int at = position(finding, requirements);
        return finding.rule().endsWith("-missing")
                && at >= 0
                && requirements.get(at).verdict() == Verdict.UNMET;
    }

    /** By severity, then as they stand in the report, then as the outline has what they concern. */
    private static int worseFirst(Finding one, Finding other, List<Requirement> outline) {
        int order = one.severity().compareTo(other.severity());
        if (order == 0) order = Integer.compare(one.location().line(), other.location().line());
        if (order == 0) order = Integer.compare(position(one, outline), position(other, outline));
        return order;
    }

    private static int position(Finding finding, List<Requirement> outline) {
        for (int i = 0; i < outline.size(); i++)
            if (outline.get(i).id().equals(finding.requirement())) return i;
        return -1;
    }
}
