package io.zhunsheng.cli;

import io.zhunsheng.cli.Options.Argument;
import io.zhunsheng.cli.Options.Kind;
import io.zhunsheng.cli.Options.Option;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All words a call may be made of: tells usage, and what is wrong with a call. */
final class Grammar {
    private final Terminal terminal;
    private final CommandSpec root;
    private final CommandLine line;

    Grammar(Options all, Map<String, Options> commands, Terminal terminal) {
        this.terminal = terminal;
        root = spec(all).name("zhunsheng");
        root.usageMessage()
                .commandListHeading(terminal.say("%n命令：%n", "%nCommands:%n"))
                .synopsisSubcommandLabel(terminal.say("命令", "COMMAND"));
        commands.forEach((name, options) -> root.addSubcommand(name, spec(options).name(name)));
        // A file name is a file name, whatever signs it begins with or holds.
        line =
                new CommandLine(root)
                        .setExpandAtFiles(false)
                        .setInterpolateVariables(false)
                        .setPosixClusteredShortOptionsAllowed(false);
    }

    /**
     * The call meant; help is one of its options. Its command is null where there is none, or where
     * help or version is asked for before it.
     */
    Call parse(String[] words) {
        ParseResult all;
        try {
            all = line.parseArgs(words);
        } catch (ParameterException e) {
            throw new Complaint(e).asWrongCall();
        }
        Map<String, List<String>> options = new HashMap<>();
        given(all, options);
        ParseResult sub = all.subcommand();
        if (sub == null || all.isUsageHelpRequested() || all.hasMatchedOption("--version"))
            return new Call(null, options, List.of());
        String lang = all.matchedOptionValue("--lang", (String) null);
        given(sub, options);
        // Said for the whole command, it outweighs what is said for a part.
        if (lang != null) options.put("--lang", List.of(lang));
        String[] arguments = sub.matchedPositionalValue(0, new String[0]);
        return new Call(sub.commandSpec().name(), options, List.of(arguments));
    }

    private static void given(ParseResult words, Map<String, List<String>> options) {
        for (OptionSpec option : words.matchedOptions()) {
            Object value = option.getValue();
            options.put(
                    option.longestName(),
                    value instanceof String[] many
                            ? List.of(many)
                            : value instanceof String one ? List.of(one) : List.of());
        }
    }

    /** Shows the usage of a command, or of all where it is null. */
    void usage(String command, PrintStream to) {
        (command == null ? line : line.getSubcommands().get(command)).usage(to);
    }

    private CommandSpec spec(Options options) {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(options.description())
                .synopsisHeading(terminal.say("用法：", "Usage: "))
                .descriptionHeading("%n")
                .parameterListHeading(terminal.say("%n参数：%n", "%nArguments:%n"))
                .optionListHeading(terminal.say("%n选项：%n", "%nOptions:%n"))
                .sortOptions(false)
                .sortSynopsis(false)
                .width(90);
        options.all().forEach(option -> spec.addOption(option(option)));
        if (options.argument() != null) spec.addPositional(argument(options.argument()));
        if (options.footerHeading() != null)
            spec.usageMessage()
                    .footerHeading(options.footerHeading())
                    .footer(options.footer().toArray(String[]::new));
        return spec;
    }

    private static OptionSpec option(Option option) {
        OptionSpec.Builder spec =
                OptionSpec.builder(option.name()).description(escaped(option.text()));
        if (option.label() == null)
            return spec.arity("0")
                    .type(boolean.class)
                    .usageHelp(option.kind() == Kind.HELP)
                    .build();
        return spec.paramLabel(option.label())
                .arity("1")
                .type(option.kind() == Kind.VALUES ? String[].class : String.class)
                .build();
    }

    private static PositionalParamSpec argument(Argument argument) {
        String least = argument.required() ? "1" : "0..1";
        return PositionalParamSpec.builder()
                .paramLabel(argument.label())
                .index(argument.many() ? "0..*" : "0")
                .arity(argument.many() ? "1..*" : least)
                .required(argument.required())
                .type(String[].class)
                .description(escaped(argument.text()))
                .build();
    }

    /** Descriptions are format strings. */
    private static String escaped(String text) {
        return text.replace("%", "%%");
    }
}
