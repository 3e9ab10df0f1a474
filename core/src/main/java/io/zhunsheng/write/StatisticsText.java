package io.zhunsheng.write;

import io.zhunsheng.rule.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Tells statistics to people, as tables. */
public final class StatisticsText {
    private static final int MOST = 20;

    private final Page page;

    StatisticsText(Page page) {
        this.page = page;
    }

    /** The statistics as a text of some lines. */
    public static String of(Statistics statistics, String language) {
        Page page = new Page(language, false);
        new StatisticsText(page).put(statistics);
        return page.take();
    }

    void put(Statistics statistics) {
        requirements(statistics.all());
        groups(page.say("按年度", "By year"), statistics.byYear(), statistics.all());
        groups(page.say("按层级", "By level"), statistics.byLevel(), statistics.all());
        groups(page.say("按报告机关", "By issuer"), statistics.byIssuer(), statistics.all());
        frequencies(statistics.frequencies());
        page.blank();
        new TimesText(page).put(statistics.times());
    }

    private void requirements(Shares all) {
        page.put(
                page.say("统计：%d份报告，%d份合格", "Statistics: %d reports, %d compliant")
                        .formatted(all.reports(), all.compliant()));
        page.blank();
        page.put(
                page.say(
                        "各项要求的具备率（已具备/不完整/缺失/不适用）",
                        "Share of reports that meet each requirement (met/partly/unmet/not applicable)"));
        int number = 1;
        for (Shares.Share share : all.all())
            page.put(
                    "  "
                            + sign(number++)
                            + " "
                            + percent(share)
                            + "  "
                            + share.count(Verdict.MET)
                            + "/"
                            + share.count(Verdict.PARTLY)
                            + "/"
                            + share.count(Verdict.UNMET)
                            + "/"
                            + share.count(Verdict.NOT_APPLICABLE)
                            + "  "
                            + share.title.in(page.language()));
    }

    private void groups(String title, Map<String, Shares> groups, Shares all) {
        page.blank();
        int wide =
                Math.max(
                        12,
                        groups.keySet().stream()
                                .mapToInt(v -> Columns.of(name(v)))
                                .max()
                                .orElse(0));
        wide = Math.min(wide, 30) + 2;
        StringBuilder head =
                new StringBuilder(Columns.pad(title, wide + 2))
                        .append(page.say("  份数  合格", "  reps   ok "));
        for (int i = 1; i <= all.all().size(); i++)
            head.append("  ").append(Columns.pad(sign(i), 4));
        page.put(head.toString().stripTrailing());
        List<Map.Entry<String, Shares>> rows = new ArrayList<>(groups.entrySet());
        if (rows.size() > MOST) rows.sort(Comparator.comparingInt(e -> -e.getValue().reports()));
        for (var row : rows.subList(0, Math.min(MOST, rows.size()))) {
            Shares shares = row.getValue();
            StringBuilder line =
                    new StringBuilder("  ")
                            .append(Columns.pad(Columns.cut(name(row.getKey()), wide - 2), wide));
            line.append("%6d%6d".formatted(shares.reports(), shares.compliant()));
            for (Shares.Share share : all.all())
                line.append("  ").append(percent(shares.of(share.id)));
            page.put(line.toString().stripTrailing());
        }
        if (rows.size() > MOST)
            page.put(
                    page.say("  …另有%d个，见 JSON 结果", "  … and %d more, see the JSON result")
                            .formatted(rows.size() - MOST));
    }

    private void frequencies(List<Statistics.Frequency> frequencies) {
        page.blank();
        page.put(page.say("最常见的问题", "Most frequent findings"));
        if (frequencies.isEmpty()) page.put(page.say("  没有", "  none"));
        int ids = frequencies.stream().mapToInt(f -> f.rule().length()).max().orElse(0) + 2;
        for (Statistics.Frequency f : frequencies.subList(0, Math.min(MOST, frequencies.size())))
            page.put(
                    "  "
                            + Columns.pad(f.rule(), ids)
                            + Columns.pad(f.severity().in(page.language()), 8)
                            + page.say("%5d处，%d份报告", "%5d in %d reports")
                                    .formatted(f.findings(), f.reports()));
    }

    private String name(String value) {
        return value == null ? page.say("（不明）", "(unknown)") : value;
    }

    /** Requirements are numbered, as their names would not fit above a column. */
    private static String sign(int number) {
        return "[" + number + "]";
    }

    private static String percent(Shares.Share share) {
        return share == null || share.met() == null
                ? "   –"
                : "%3d%%".formatted(Math.round(100 * share.met()));
    }
}
