package io.zhunsheng.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One subcommand. */
interface Command {
    /** Its options and arguments, described in the terminal's language. */
    CommandSpec spec(Terminal terminal);

    /** Does it and returns the exit status. */
    int run(ParseResult call, Terminal terminal);
}
