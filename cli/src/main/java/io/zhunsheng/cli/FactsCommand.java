package io.zhunsheng.cli;

import io.zhunsheng.check.Checker;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.report.Report;
import java.nio.file.Path;

/** {@code facts}: what was read out of a report, as the rules see it. */
final class FactsCommand implements Command {
    @Override
    public Options options(Terminal terminal) {
        Options options =
                new Options(
                                terminal,
                                "以 JSON 显示从一份报告中读出的全部事实",
                                "print what was read out of a report, as JSON")
                        .argument(
                                terminal.say("文件", "PATH"),
                                true,
                                "一份报告；- 表示标准输入",
                                "a report; - for standard input")
                        .value(
                                "--outline",
                                "ID|FILE|auto",
                                "按哪个提纲解读（默认 full）",
                                "outline to read it against (default full)");
        return LimitsOption.add(options);
    }

    @Override
    public int run(Call call, Terminal terminal) {
        String name = call.arguments().get(0);
        OutlineChoice outline = OutlineChoice.of(call.value("--outline", OutlineChoice.DEFAULT));
        try {
            Checker checker =
                    outline.settings()
                            .limits(LimitsOption.of(call))
                            .language(terminal.language())
                            .checker();
            terminal.out()
                    .println(
                            new FactsJson(terminal.language()).of(report(name, checker, terminal)));
            return Exit.COMPLIANT;
        } catch (UnreadableReportException e) {
            terminal.tell(name + "：" + e.sentence("zh"), name + ": " + e.sentence("en"));
            terminal.trace(e);
            return e.kind() == Kind.NOT_FOUND ? Exit.WRONG_CALL : Exit.UNREADABLE;
        }
    }

    private static Report report(String name, Checker checker, Terminal terminal) {
        if (name.equals("-"))
            return checker.read(
                    checker.document(terminal.in(), terminal.say("（标准输入）", "(standard input)")));
        Path path = Inputs.path(name);
        if (path == null) throw new UnreadableReportException(Kind.NOT_FOUND);
        return checker.facts(path);
    }
}
