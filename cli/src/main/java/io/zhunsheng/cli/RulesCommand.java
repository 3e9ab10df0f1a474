package io.zhunsheng.cli;

import io.zhunsheng.rule.Rule;
import io.zhunsheng.write.Columns;
import java.util.List;

/** {@code rules}: every rule on a line. */
final class RulesCommand implements Command {
    @Override
    public Options options(Terminal terminal) {
        return new Options(terminal, "列出全部检查规则", "list every rule")
                .value("--rules", "DIR", "连同自己写的规则", "with rules of one's own");
    }

    @Override
    public int run(Call call, Terminal terminal) {
        List<Rule> rules = OwnRules.book(call.value("--rules", null)).rules();
        Listing listing = new Listing(terminal);
        int ids = rules.stream().mapToInt(r -> r.id().length()).max().orElse(0) + 2;
        String group = null;
        for (Rule rule : rules) {
            if (!rule.group().equals(group)) {
                if (group != null) listing.line("");
                listing.line(listing.in(RuleGroups.title(rule.group())));
            }
            group = rule.group();
            String severity = rule.severity().in(terminal.language());
            String text = Columns.pad(severity, listing.columns("警告", "warning"));
            listing.entry(2, rule.id(), ids, text + listing.in(rule.title()));
        }
        listing.line("");
        listing.line(
                terminal.say(
                        "共" + rules.size() + "条。某条规则的要求、依据和示例：zhunsheng explain 规则名",
                        rules.size() + " rules. More on one: zhunsheng explain RULE"));
        return Exit.COMPLIANT;
    }
}
