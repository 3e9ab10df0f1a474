package io.zhunsheng.cli;

import io.zhunsheng.check.Checker;
import io.zhunsheng.data.Words;
import io.zhunsheng.rule.Rule;
import io.zhunsheng.rule.RuleBook;
import java.util.List;

/** {@code test}: tries rules of one's own on their examples. */
final class TestCommand implements Command {
    @Override
    public Options options(Terminal terminal) {
        return new Options(
                        terminal,
                        "用正例、反例检验自己写的规则（写法见 docs/own-rules.md）",
                        "try rules of one's own on their examples (see docs/own-rules.md)")
                .argument(
                        terminal.say("文件夹", "DIR"),
                        true,
                        "规则文件夹：.drl、rules.yaml、examples；其中的规则会作为程序运行",
                        "folder of rules: .drl, rules.yaml, examples; its rules run as code")
                .value(
                        "--outline",
                        "ID|FILE|auto",
                        "按哪个提纲检验（默认 full）",
                        "outline to try them with (default full)");
    }

    @Override
    public int run(Call call, Terminal terminal) {
        RuleBook own = OwnRules.read(call.arguments().get(0));
        OutlineChoice outline = OutlineChoice.of(call.value("--outline", OutlineChoice.DEFAULT));
        Checker checker = outline.settings().rules(own).language(terminal.language()).checker();
        Listing listing = new Listing(terminal);
        int failed = 0;
        for (Rule rule : own.rules()) {
            List<Words> faults = new RuleTrial(checker, rule).faults();
            if (!faults.isEmpty()) failed++;
            String verdict =
                    faults.isEmpty()
                            ? terminal.say("通过    ", "passed  ")
                            : terminal.say("未通过  ", "FAILED  ");
            String why =
                    String.join(terminal.say("；", "; "), faults.stream().map(listing::in).toList());
            listing.line(verdict + rule.id() + (why.isEmpty() ? "" : "  " + why));
        }
        int all = own.rules().size();
        listing.line(
                terminal.say(
                        "共" + all + "条规则，" + (all - failed) + "条通过，" + failed + "条未通过。",
                        all + " rules, " + (all - failed) + " passed, " + failed + " failed."));
        return failed > 0 ? Exit.FINDINGS : Exit.COMPLIANT;
    }
}
