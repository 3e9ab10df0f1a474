package io.zhunsheng.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Puts together a command's options without reflection, each value plain text until we look at it.
 */
final class Options {
    private final CommandSpec spec = CommandSpec.create();
    private final Terminal terminal;

    Options(Terminal terminal, String zh, String en) {
        this.terminal = terminal;
        spec.usageMessage()
                .description(terminal.say(zh, en))
                .synopsisHeading(terminal.say("用法：", "Usage: "))
                .descriptionHeading("%n")
                .parameterListHeading(terminal.say("%n参数：%n", "%nArguments:%n"))
                .optionListHeading(terminal.say("%n选项：%n", "%nOptions:%n"))
                .sortOptions(false)
                .sortSynopsis(false)
                .width(90);
    }

    Options value(String name, String label, String zh, String en) {
        spec.addOption(
                option(name, zh, en).paramLabel(label).arity("1").type(String.class).build());
        return this;
    }

    Options values(String name, String label, String zh, String en) {
        spec.addOption(
                option(name, zh, en).paramLabel(label).arity("1").type(String[].class).build());
        return this;
    }

    Options flag(String name, String zh, String en) {
        spec.addOption(option(name, zh, en).arity("0").type(boolean.class).build());
        return this;
    }

    /** Arguments; the index is {@code 0} for one alone and {@code 0..*} for many. */
    Options argument(String label, String index, boolean required, String zh, String en) {
        spec.addPositional(
                PositionalParamSpec.builder()
                        .paramLabel(label)
                        .index(index)
                        .arity(required ? (index.equals("0") ? "1" : "1..*") : "0..1")
                        .required(required)
                        .type(String[].class)
                        .description(escaped(terminal.say(zh, en)))
                        .build());
        return this;
    }

    /** What every command understands. */
    CommandSpec build() {
        value("--lang", "zh|en", "文字用中文或英文（默认 zh）", "language of messages (default zh)");
        flag("--verbose", "在标准错误输出上多说一些", "say more on standard error");
        spec.addOption(
                option("--help", "显示这份说明", "show this help")
                        .usageHelp(true)
                        .arity("0")
                        .type(boolean.class)
                        .build());
        return spec;
    }

    private OptionSpec.Builder option(String name, String zh, String en) {
        return OptionSpec.builder(name).description(escaped(terminal.say(zh, en)));
    }

    /** Descriptions are format strings. */
    private static String escaped(String text) {
        return text.replace("%", "%%");
    }
}
