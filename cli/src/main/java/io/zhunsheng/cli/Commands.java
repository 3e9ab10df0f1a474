package io.zhunsheng.cli;

import io.zhunsheng.write.Tool;
import java.util.LinkedHashMap;
import java.util.Map;

/** All subcommands, and the way from the words of a call to the one meant. */
final class Commands {
    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final Terminal terminal;

    Commands(Terminal terminal) {
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
        Call plain = plain(args);
        return plain == null ? unusual(args) : run(plain);
    }

    /** The call, where nothing is wrong or unusual with it, else null. */
    Call plain(String[] args) {
        Command command = args.length > 0 ? commands.get(args[0]) : null;
        return command == null ? null : PlainCall.of(args, options(command));
    }

    private int unusual(String[] args) {
        Grammar grammar = grammar(args.length > 0 ? args[0] : "");
        Call call = grammar.parse(args);
        if (call.flag("--help")) {
            grammar.usage(call.command(), terminal.out());
            return Exit.COMPLIANT;
        }
        if (call.flag("--version")) return version();
        if (call.command() == null) {
            grammar.usage(null, terminal.err());
            return Exit.WRONG_CALL;
        }
        return run(call);
    }

    private int run(Call call) {
        language(call.value("--lang", "zh"));
        return commands.get(call.command()).run(call, terminal);
    }

    private Options options(Command command) {
        return command.options(terminal).common();
    }

    /**
     * With the subcommand the first word names, or all of them where it names none: describing them
     * takes longer than a report.
     */
    Grammar grammar(String first) {
        Options all =
                new Options(
                                terminal,
                                "准绳：检查法治政府建设年度报告应有的内容是否齐全，指出缺什么、缺在哪里、依据是什么。",
                                "Zhunsheng checks annual reports on rule-of-law government for completeness.")
                        .flag("--version", "显示版本", "show the version")
                        .footer(
                                "%n",
                                terminal.say(
                                        "例如：zhunsheng check 报告.txt",
                                        "Example: zhunsheng check report.txt"),
                                terminal.say(
                                        "每个命令的用法：zhunsheng 命令 --help",
                                        "More: zhunsheng COMMAND --help"))
                        .common();
        Map<String, Options> described = new LinkedHashMap<>();
        commands.forEach(
                (name, command) -> {
                    if (name.equals(first) || !commands.containsKey(first))
                        described.put(name, options(command));
                });
        return new Grammar(all, described, terminal);
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
