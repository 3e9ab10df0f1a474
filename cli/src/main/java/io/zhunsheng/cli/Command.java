package io.zhunsheng.cli;

/** One subcommand. */
interface Command {
    /** Its options and arguments, described in the terminal's language. */
    Options options(Terminal terminal);

    /** Does it and returns the exit status. */
    int run(Call call, Terminal terminal);
}
