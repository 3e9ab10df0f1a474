package io.zhunsheng.cli;

import io.zhunsheng.Zhunsheng.Settings;
import io.zhunsheng.check.Checker;
import io.zhunsheng.check.RuleTimes;
import io.zhunsheng.write.Statistics;
import io.zhunsheng.write.StatisticsText;
import io.zhunsheng.write.TimesText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** {@code check}: checks reports and writes what it found. */
final class CheckCommand implements Command {
    @Override
    public Options options(Terminal terminal) {
        Options options =
                new Options(terminal, "检查报告：该有的内容有没有，缺什么、缺在哪里。", "check reports for completeness")
                        .arguments(
                                terminal.say("路径", "PATH"),
                                "要检查的文件（Word、WPS、PDF、OFD、网页、文本等）、文件夹（连同下级）、ZIP 压缩包；- 表示标准输入",
                                "files (Word, WPS, PDF, OFD, web pages, text, …), folders with what is beneath them, ZIP archives; - for standard input")
                        .value(
                                "--outline",
                                "ID|FILE|auto",
                                "按哪个提纲检查：内置提纲、自己的提纲文件，或按报告年度自动选（默认 full）",
                                "built-in outline, outline file, or the one that fits each report (default full)")
                        .value(
                                "--format",
                                "F",
                                "输出格式：text、json、jsonl、none（默认 text）",
                                "format of the output: text, json, jsonl, none (default text)")
                        .values(
                                "--out",
                                "F=PATH",
                                "同时把结果写到文件，例如 json=结果.json；可写多次",
                                "also write the result to a file, such as json=result.json; repeatable")
                        .value(
                                "--fail-on",
                                "S",
                                "从哪一级问题起退出状态为 1：error、warning、info、never（默认 error）",
                                "lowest severity that makes the exit status 1: error, warning, info, never")
                        .value(
                                "--rules",
                                "DIR",
                                "另加自己写的规则（写法见 docs/own-rules.md）；规则是程序，会以你的权限运行，只用自己写的或看懂了的",
                                "rules of one's own besides; they are code and run with your rights: use only what you wrote or understand")
                        .flag(
                                "--stats",
                                "附上统计：各项要求的具备率（总体、按年度、按层级、按机关）、最常见的问题、各条规则用时",
                                "add statistics: share of reports meeting each requirement, most frequent findings, time rules take")
                        .value(
                                "--previous",
                                "FILE",
                                "同一单位上一年度的报告：查列出的不足有没有回应、内容是不是照抄",
                                "last year's report of the same body, for checks across years")
                        .value(
                                "--jobs",
                                "N",
                                "同时检查几份（默认等于处理器个数）",
                                "parallel checks (default: processors)");
        return LimitsOption.add(options)
                .footer(
                        terminal.say("%n退出状态：%n", "%nExit status:%n"),
                        terminal.say("  0  全部合格", "  0  every report complies"),
                        terminal.say(
                                "  1  有达到 --fail-on 级别的问题", "  1  findings at or above --fail-on"),
                        terminal.say(
                                "  2  命令写错、没有可检查的文件，或提纲、规则有错",
                                "  2  wrong call, nothing to check, broken outline or rules"),
                        terminal.say(
                                "  3  有文件无法读取（其余照常检查）",
                                "  3  an input could not be read (all others were checked)"));
    }

    @Override
    public int run(Call words, Terminal terminal) {
        CheckCall call = CheckCall.of(words);
        try (Inputs inputs = Inputs.of(call.paths(), call.limits(), terminal)) {
            int status = run(call, inputs.all(), terminal);
            inputs.tellLeftOut();
            return status;
        }
    }

    private static int run(CheckCall call, List<Input> inputs, Terminal terminal) {
        OutlineChoice outline = OutlineChoice.of(call.outline());
        RuleTimes times = call.stats() || terminal.verbose() ? new RuleTimes() : null;
        Settings settings =
                outline.settings()
                        .rules(OwnRules.read(call.rules()))
                        .limits(call.limits())
                        .times(times);
        boolean something = something(inputs);
        Checker checker = something ? settings.language(terminal.language()).checker() : null;
        Previous previous =
                something
                        ? Previous.of(call.previous(), checker, inputs.size() == 1)
                        : Previous.NONE;
        Statistics statistics = call.stats() ? new Statistics(times) : null;
        long begun = System.nanoTime();
        int status = check(call, inputs, outline.id(), checker, previous, statistics, terminal);
        previous.tell(terminal);
        if (statistics != null && !call.tellsStatistics())
            terminal.err().print(StatisticsText.of(statistics, terminal.language()));
        if (terminal.verbose()) took(inputs.size(), System.nanoTime() - begun, times, terminal);
        if (something) return status;
        terminal.tell("没有可以检查的报告，请核对路径。", "there is nothing to check; see to the paths.");
        return Exit.WRONG_CALL;
    }

    private static boolean something(List<Input> inputs) {
        for (Input input : inputs) if (input.present()) return true;
        return false;
    }

    private static void took(int inputs, long nanos, RuleTimes times, Terminal terminal) {
        long millis = nanos / 1_000_000;
        terminal.tell(inputs + "份，用时" + millis + "毫秒", inputs + " in " + millis + " ms");
        terminal.err().print(TimesText.of(times, terminal.language()));
    }

    private static int check(
            CheckCall call,
            List<Input> inputs,
            String outline,
            Checker checker,
            Previous previous,
            Statistics statistics,
            Terminal terminal) {
        try (Outputs outputs = new Outputs(call.format(), outline, terminal, statistics)) {
            for (Target target : call.targets()) outputs.add(target, outline);
            new Batch(checker, previous, terminal, call.jobs()).run(inputs, outputs::take);
            return call.failOn().status(outputs.finish());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
