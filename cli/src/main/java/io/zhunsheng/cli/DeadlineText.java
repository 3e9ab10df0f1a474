package io.zhunsheng.cli;

import io.zhunsheng.data.Words;
import io.zhunsheng.outline.Deadline;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows by when whom an outline wants to report. */
final class DeadlineText {
    private static final Map<String, String> LEVELS =
            Map.of(
                    "subdistrict", "街道",
                    "town", "乡镇",
                    "zone", "开发区",
                    "province", "省级政府",
                    "city", "市级政府",
                    "county", "县级政府",
                    "central-department", "国务院部门",
                    "province-department", "省级部门",
                    "city-department", "市级部门",
                    "county-department", "县级部门");

    private final Terminal terminal;
    private final Listing listing;

    DeadlineText(Terminal terminal, Listing listing) {
        this.terminal = terminal;
        this.listing = listing;
    }

    void put(List<Deadline> deadlines) {
        if (deadlines.isEmpty()) return;
        listing.line("");
        listing.line(terminal.say("期限（报告年度的次年）", "Deadlines (in the year after)"));
        int columns = listing.columns("报送", "publish");
        for (Deadline deadline : deadlines) {
            boolean submit = deadline.duty().equals("submit");
            String duty = submit ? terminal.say("报送", "submit") : terminal.say("公布", "publish");
            listing.entry(
                    2, duty, columns, day(deadline) + ";" + years(deadline) + levels(deadline));
            listing.entry(2 + columns, "", 0, deadline.source());
        }
    }

    private Words day(int month, int day) {
        return new Words(month + "月" + day + "日前", "before %02d-%02d".formatted(month, day));
    }

    private String day(Deadline deadline) {
        return listing.in(day(deadline.month(), deadline.day()));
    }

    private String years(Deadline deadline) {
        return terminal.say("", " ")
                + OutlineText.years(deadline.since(), deadline.until(), terminal);
    }

    private String levels(Deadline deadline) {
        if (deadline.levels().isEmpty()) return "";
        return deadline.levels().stream()
                .sorted()
                .map(level -> terminal.say(LEVELS.getOrDefault(level, level), level))
                .collect(Collectors.joining(terminal.say("、", ", "), terminal.say(";", "; "), ""));
    }
}
