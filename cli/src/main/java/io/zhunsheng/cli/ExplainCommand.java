package io.zhunsheng.cli;

import io.zhunsheng.rule.Example;
import io.zhunsheng.rule.Rule;
import io.zhunsheng.rule.RuleBook;
import java.util.List;

/** {@code explain}: what a rule demands, why, and how it looks. */
final class ExplainCommand implements Command {
    @Override
    public Options options(Terminal terminal) {
        return new Options(terminal, "说明一条规则：要求什么、依据什么、正反示例", "explain a rule, with examples")
                .argument(
                        terminal.say("规则名", "RULE"),
                        true,
                        "见 zhunsheng rules",
                        "see zhunsheng rules")
                .value("--rules", "DIR", "连同自己写的规则", "with rules of one's own");
    }

    @Override
    public int run(Call call, Terminal terminal) {
        String id = call.arguments().get(0);
        RuleBook book = OwnRules.book(call.value("--rules", null));
        Rule rule = book.rule(id).orElseThrow(() -> unknown(id, book));
        Listing listing = new Listing(terminal);
        listing.line(rule.id() + "  " + listing.in(rule.title()));
        listing.line("");
        int columns = listing.columns("要求", "severity");
        listing.entry(
                2,
                terminal.say("级别", "severity"),
                columns,
                rule.severity().in(terminal.language()));
        listing.entry(2, terminal.say("要求", "demands"), columns, rule.demands());
        listing.entry(2, terminal.say("理由", "why"), columns, rule.why());
        listing.entry(2, terminal.say("依据", "source"), columns, rule.source());
        listing.entry(
                2, terminal.say("措辞", "message"), columns, message(listing.in(rule.message())));
        listing.entry(2, terminal.say("建议", "advice"), columns, rule.advice());
        book.example(rule, true).ifPresent(e -> previous(e, listing, terminal));
        book.example(rule, true).ifPresent(e -> example(e, listing, terminal));
        book.example(rule, false).ifPresent(e -> example(e, listing, terminal));
        off(rule, listing, terminal);
        return Exit.COMPLIANT;
    }

    /** What a report puts into the message is not known here. */
    private static String message(String message) {
        return message.replaceAll("\\{(near|also)}", "").replaceAll("\\{[a-zA-Z]+}", "…").strip();
    }

    private static WrongCall unknown(String id, RuleBook book) {
        Nearest near = new Nearest(id, book.rules().stream().map(Rule::id).toList());
        return new WrongCall(
                "没有“" + id + "”这条规则" + near.inChinese() + "。全部规则见 zhunsheng rules",
                "there is no rule “"
                        + id
                        + "”"
                        + near.inEnglish()
                        + "; all of them: zhunsheng rules");
    }

    private static void previous(Example example, Listing listing, Terminal terminal) {
        if (example.previous() == null) return;
        listing.line("");
        listing.line(
                terminal.say("  上一年度的报告（两例都与它比对）：", "  Last year's report, for both examples:"));
        for (String line : example.previous().stripTrailing().lines().toList())
            listing.entry(4, "│", 3, line.isBlank() ? "\u3000" : line);
    }

    private static void example(Example example, Listing listing, Terminal terminal) {
        listing.line("");
        listing.line(
                example.good()
                        ? terminal.say("  正确写法：", "  As it should be:")
                        : terminal.say(
                                "  问题写法（▲ 指向上面一行的问题）：",
                                "  What it finds (▲ points to the line above):"));
        List<String> lines = example.shown().stripTrailing().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            listing.entry(4, "│", 3, lines.get(i).isBlank() ? "\u3000" : lines.get(i));
            if (!example.good() && example.flagged().contains(i + 1))
                listing.line("    ▲ " + example.rule());
        }
    }

    private static void off(Rule rule, Listing listing, Terminal terminal) {
        listing.line("");
        listing.line(
                terminal.say(
                        "  不需要这条规则时，自己写一个提纲文件（如 own.yaml），检查时加 --outline own.yaml：",
                        "  To do without it, write an outline file such as own.yaml and check with --outline own.yaml:"));
        listing.line("    id: own");
        listing.line(terminal.say("    title: 本单位的提纲", "    title: our own outline"));
        listing.line("    like: full");
        listing.line("    off: [" + rule.id() + "]");
    }
}
