package io.zhunsheng.cli;

import io.zhunsheng.data.Words;
import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where the command reads and writes, and how it speaks.
 *
 * @param in standard input
 * @param out standard output, for the result alone
 * @param err standard error, for everything else
 * @param language {@code zh} or {@code en}
 * @param colour whether the result may be coloured
 * @param verbose whether to show what is normally kept quiet
 */
record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        String language,
        boolean colour,
        boolean verbose) {
    String say(String zh, String en) {
        return "en".equals(language) ? en : zh;
    }

    /** A sentence on standard error. */
    void tell(String zh, String en) {
        err.println("zhunsheng: " + say(zh, en));
        err.flush();
    }

    void tell(Words sentence) {
        tell(sentence.zh(), sentence.en());
    }

    void trace(Throwable thrown) {
        if (verbose) thrown.printStackTrace(err);
        err.flush();
    }
}
