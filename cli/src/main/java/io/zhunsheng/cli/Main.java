package io.zhunsheng.cli;

import io.zhunsheng.data.BrokenRuleBookException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** The command {@code zhunsheng}. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] args) {
        Standard standard = new Standard();
        PrintStream out = standard.out();
        Terminal terminal = terminal(args, System.in, out, standard.err(), Standard.colour());
        int status = run(args, terminal);
        out.flush();
        IOException failure = standard.failure();
        if (failure != null) {
            terminal.tell(
                    "结果没能全部写到标准输出：" + failure.getMessage(),
                    "the result could not be written to standard output: " + failure.getMessage());
            status = Exit.WRONG_CALL;
        }
        System.exit(status);
    }

    /** Runs the command with streams of one's own and returns its exit status. */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        int status = run(args, terminal(args, in, out, err, false));
        out.flush();
        return status;
    }

    private static int run(String[] args, Terminal terminal) {
        try {
            return Commands.run(args, terminal);
        } catch (WrongCall e) {
            terminal.tell(e.sentence());
            terminal.trace(e);
        } catch (BrokenRuleBookException e) {
            terminal.tell(
                    "提纲或规则有" + e.slips().size() + "处要改正：",
                    "the outline or rules have these slips:");
            e.slips().forEach(slip -> terminal.err().println("  " + slip.in(terminal.language())));
            terminal.trace(e);
        } catch (Throwable e) { // NOPMD: nobody should have to read a stack trace
            terminal.tell(
                    "程序内部出错（" + e + "）。加上 --verbose 重试可看到详情，请连同它一起报告。",
                    "internal error (" + e + "); please report it with what --verbose shows.");
            terminal.trace(e);
        }
        return Exit.WRONG_CALL;
    }

    /** The language must be known before anything is parsed, for the help and the complaints. */
    private static Terminal terminal(
            String[] args, InputStream in, PrintStream out, PrintStream err, boolean colour) {
        List<String> words = Arrays.asList(args);
        int end = words.indexOf("--");
        if (end >= 0) words = words.subList(0, end);
        int lang = words.indexOf("--lang");
        boolean english =
                words.contains("--lang=en")
                        || lang >= 0 && lang + 1 < words.size() && "en".equals(words.get(lang + 1));
        String language = english ? "en" : "zh";
        return new Terminal(in, out, err, language, colour, words.contains("--verbose"));
    }
}
