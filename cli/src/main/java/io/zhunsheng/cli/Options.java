package io.zhunsheng.cli;

import java.util.ArrayList;
import java.util.List;

/** A command's options and arguments, each value plain text until somebody looks at it. */
final class Options {
    private final Terminal terminal;
    private final String description;
    private final List<Option> options = new ArrayList<>();
    private Argument argument;
    private String footerHeading;
    private List<String> footer = List.of();

    Options(Terminal terminal, String zh, String en) {
        this.terminal = terminal;
        this.description = terminal.say(zh, en);
    }

    /** How often an option may be given, and whether a value follows. */
    enum Kind {
        FLAG,
        VALUE,
        VALUES,
        HELP
    }

    /**
     * One option.
     *
     * @param name its name with both hyphens
     * @param kind what may follow it
     * @param label what stands for its value in the usage, or null
     * @param text what it does
     */
    record Option(String name, Kind kind, String label, String text) {}

    /**
     * The words beside the options.
     *
     * @param label what stands for them in the usage
     * @param many whether there may be several
     * @param required whether there must be one
     * @param text what they are
     */
    record Argument(String label, boolean many, boolean required, String text) {}

    Options value(String name, String label, String zh, String en) {
        return add(name, Kind.VALUE, label, zh, en);
    }

    Options values(String name, String label, String zh, String en) {
        return add(name, Kind.VALUES, label, zh, en);
    }

    Options flag(String name, String zh, String en) {
        return add(name, Kind.FLAG, null, zh, en);
    }

    private Options add(String name, Kind kind, String label, String zh, String en) {
        options.add(new Option(name, kind, label, terminal.say(zh, en)));
        return this;
    }

    /** One argument. */
    Options argument(String label, boolean required, String zh, String en) {
        argument = new Argument(label, false, required, terminal.say(zh, en));
        return this;
    }

    /** One argument or more. */
    Options arguments(String label, String zh, String en) {
        argument = new Argument(label, true, true, terminal.say(zh, en));
        return this;
    }

    /** What stands beneath the usage. */
    Options footer(String heading, String... lines) {
        footerHeading = heading;
        footer = List.of(lines);
        return this;
    }

    /** Adds what every command understands. */
    Options common() {
        value("--lang", "zh|en", "文字用中文或英文（默认 zh）", "language of messages (default zh)");
        flag("--verbose", "在标准错误输出上多说一些", "say more on standard error");
        return add("--help", Kind.HELP, null, "显示这份说明", "show this help");
    }

    String description() {
        return description;
    }

    /** In the order they are shown. */
    List<Option> all() {
        return options;
    }

    /** The option of that name, or null. */
    Option named(String name) {
        for (Option option : options) if (option.name().equals(name)) return option;
        return null;
    }

    /** The words beside the options, or null where there are none. */
    Argument argument() {
        return argument;
    }

    /** Null where nothing stands beneath the usage. */
    String footerHeading() {
        return footerHeading;
    }

    List<String> footer() {
        return footer;
    }
}
