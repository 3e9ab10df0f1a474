package io.zhunsheng.cli;

import io.zhunsheng.write.Tally;
import java.util.Locale;

/** The lowest severity that makes the exit status 1. */
enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    static FailOn of(String name) {
        for (FailOn failOn : values())
            if (failOn.name().toLowerCase(Locale.ROOT).equals(name)) return failOn;
        throw new WrongCall(
                "--fail-on 只能是 error、warning、info 或 never，不能是“" + name + "”",
                "--fail-on must be error, warning, info or never, not “" + name + "”");
    }

    /** The exit status for those sums. */
    int status(Tally tally) {
        if (tally.unreadable() > 0) return Exit.UNREADABLE;
        int findings =
                switch (this) {
                    case ERROR -> tally.errors();
                    case WARNING -> tally.errors() + tally.warnings();
                    case INFO -> tally.errors() + tally.warnings() + tally.infos();
                    case NEVER -> 0;
                };
        return findings > 0 ? Exit.FINDINGS : Exit.COMPLIANT;
    }
}
