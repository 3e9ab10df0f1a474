package io.zhunsheng.cli;

import io.zhunsheng.write.Tool;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All subcommands, and the way from the words of a call to the one meant. */
final class Commands {
    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final Terminal terminal;

    private Commands(Terminal terminal) {
        this.terminal = terminal;
        commands.put("check", new CheckCommand());
        commands.put("outlines", new OutlinesCommand());
        commands.put("rules", new RulesCommand());
        commands.put("explain", new ExplainCommand());
        commands.put("facts", new FactsCommand());
        commands.put("test", new TestCommand());
        commands.put("new-rule", new NewRuleCommand());
        commands.put("schema", new SchemaCommand());
    }

    static int run(String[] args, Terminal terminal) {
        return new Commands(terminal).run(args);
    }

    private int run(String[] args) {
        CommandLine line = line(args.length > 0 ? args[0] : "");
        ParseResult call;
        try {
            call = line.parseArgs(args);
        } catch (ParameterException e) {
            throw new Complaint(e).asWrongCall();
        }
        ParseResult sub = call.subcommand();
        if (call.isUsageHelpRequested()) return help(line);
        if (call.hasMatchedOption("--version")) return version();
        if (sub == null) {
            line.usage(terminal.err());
            return Exit.WRONG_CALL;
        }
        if (sub.isUsageHelpRequested()) return help(sub.commandSpec().commandLine());
        language(call.matchedOptionValue("--lang", sub.matchedOptionValue("--lang", "zh")));
        return commands.get(sub.commandSpec().name()).run(sub, terminal);
    }

    /**
     * The subcommand the first word names, or all of them where it names none: describing them
     * takes longer than a report.
     */
    private CommandLine line(String first) {
        Options options =
                new Options(
                        terminal,
                        "准绳：检查法治政府建设年度报告应有的内容是否齐全，指出缺什么、缺在哪里、依据是什么。",
                        "Zhunsheng checks annual reports on rule-of-law government for completeness.");
        options.flag("--version", "显示版本", "show the version");
        CommandSpec root = options.build().name("zhunsheng");
        root.usageMessage()
                .commandListHeading(terminal.say("%n命令：%n", "%nCommands:%n"))
                .synopsisSubcommandLabel(terminal.say("命令", "COMMAND"))
                .footerHeading("%n")
                .footer(
                        terminal.say(
                                "例如：zhunsheng check 报告.txt", "Example: zhunsheng check report.txt"),
                        terminal.say(
                                "每个命令的用法：zhunsheng 命令 --help", "More: zhunsheng COMMAND --help"));
        commands.forEach(
                (name, command) -> {
                    if (name.equals(first) || !commands.containsKey(first))
                        root.addSubcommand(name, command.spec(terminal).name(name));
                });
        // A file name is a file name, whatever signs it begins with or holds.
        return new CommandLine(root)
                .setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setPosixClusteredShortOptionsAllowed(false);
    }

    private int help(CommandLine line) {
        line.usage(terminal.out());
        return Exit.COMPLIANT;
    }

    private int version() {
        terminal.out()
                .println(
                        terminal.say(
                                "准绳 zhunsheng " + Tool.version() + " 法治政府建设年度报告完整性检查",
                                "zhunsheng "
                                        + Tool.version()
                                        + ", checks annual reports on rule-of-law government"));
        return Exit.COMPLIANT;
    }

    private static void language(String language) {
        if (!language.equals("zh") && !language.equals("en"))
            throw new WrongCall(
                    "--lang 只能是 zh 或 en，不能是“" + language + "”",
                    "--lang must be zh or en, not “" + language + "”");
    }
}
