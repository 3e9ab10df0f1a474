package io.zhunsheng.cli;

import io.zhunsheng.data.Words;
import io.zhunsheng.outline.Outline;
import io.zhunsheng.outline.Part;
import io.zhunsheng.outline.Topic;
import io.zhunsheng.outline.Tuning;
import io.zhunsheng.rule.Severity;
import java.util.List;

/** Shows what an outline asks for. */
final class OutlineText {
    private final Terminal terminal;
    private final Listing listing;

    OutlineText(Terminal terminal) {
        this.terminal = terminal;
        this.listing = new Listing(terminal);
    }

    static String years(Integer since, Integer until, Terminal terminal) {
        if (since == null && until == null) return terminal.say("不限年度", "any year");
        if (since != null && until != null)
            return since.equals(until)
                    ? terminal.say(since + "年度", "" + since)
                    : terminal.say(since + "—" + until + "年度", since + "–" + until);
        String from = since == null ? "" : terminal.say(since + "年度起", "from " + since);
        String to = until == null ? "" : terminal.say("至" + until + "年度", " until " + until);
        return (from + to).strip();
    }

    void put(Outline outline) {
        listing.line(outline.id() + "  " + listing.in(outline.title()));
        listing.entry(2, "", 0, outline.about());
        fact("适用", "holds", years(outline.since(), outline.until(), terminal));
        fact("依据", "source", listing.in(outline.source()));
        listing.line("");
        listing.line(terminal.say("应有的部分", "Parts"));
        for (Part p : outline.parts())
            demand(p.id(), p.title(), p.demanded(), p.since(), p.until(), p.source());
        if (!outline.topics().isEmpty()) {
            listing.line("");
            listing.line(terminal.say("应写到的专题", "Topics"));
        }
        for (Topic t : outline.topics())
            demand(t.id(), t.title(), t.demanded(), t.since(), t.until(), t.source());
        orders(outline);
        new DeadlineText(terminal, listing).put(outline.deadlines());
        tunings(outline.tunings());
    }

    private void tunings(List<Tuning> tunings) {
        if (tunings.isEmpty()) return;
        listing.line("");
        listing.line(terminal.say("停用或改了级别的规则", "Rules switched off or of another severity"));
        int columns = tunings.stream().mapToInt(t -> t.rule().length()).max().orElse(0) + 2;
        for (Tuning tuning : tunings) {
            Severity severity = Severity.of(tuning.severity());
            String how =
                    severity == null ? terminal.say("停用", "off") : severity.in(terminal.language());
            listing.entry(2, tuning.rule(), columns, how);
        }
    }

    private void fact(String zh, String en, String text) {
        listing.entry(2, terminal.say(zh, en), listing.columns("依据", "source"), text);
    }

    private void demand(
            String id, Words title, boolean demanded, Integer since, Integer until, Words source) {
        String when =
                demanded ? terminal.say("应有", "demanded") : terminal.say("不要求", "not demanded");
        if (demanded && (since != null || until != null))
            when += terminal.say("，", ", ") + years(since, until, terminal);
        listing.entry(
                2, id, 20, listing.in(title) + terminal.say("（" + when + "）", " (" + when + ")"));
        if (!source.empty())
            listing.entry(
                    22, terminal.say("依据", "source"), listing.columns("依据", "source"), source);
    }

    private void orders(Outline outline) {
        if (outline.orders().isEmpty()) return;
        listing.line("");
        listing.line(terminal.say("认可的先后顺序", "Accepted orders"));
        for (List<String> order : outline.orders())
            listing.entry(2, "", 0, String.join(" → ", order));
    }
}
