package io.zhunsheng.cli;

import io.zhunsheng.check.Checker;
import io.zhunsheng.data.BrokenRuleBookException;
import io.zhunsheng.data.Words;
import io.zhunsheng.document.Document;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.archive.Member;
import io.zhunsheng.write.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * One thing to check: a file, one in an archive, standard input, or a path with nothing behind it.
 */
final class Input {
    private static final Words TOO_MUCH =
            new Words(
                    "内容过大或过于复杂，检查时内存不够用",
                    "the content is too large or too intricate for the memory there is");
    private static final Words BROKE_DOWN =
            new Words(
                    "检查这个文件时程序内部出错，请用 --verbose 重试并报告",
                    "the checker itself broke down on it; please report it with --verbose");

    private final String name;
    private final Function<Checker, Document> read;
    private final Outcome.Unreadable nothing;

    private Input(String name, Function<Checker, Document> read, Outcome.Unreadable nothing) {
        this.name = name;
        this.read = read;
        this.nothing = nothing;
    }

    static Input file(Path file) {
        return new Input(file.toString(), checker -> checker.document(file), null);
    }

    static Input member(Member member) {
        return new Input(member.name(), checker -> document(member, checker), null);
    }

    private static Document document(Member member, Checker checker) {
        try (InputStream in = member.open()) {
            return checker.document(in, member.name());
        } catch (IOException e) {
            throw new UnreadableReportException(Kind.CORRUPT, e);
        }
    }

    static Input standard(InputStream in, String name) {
        return new Input(name, checker -> checker.document(in, name), null);
    }

    static Input missing(String name) {
        return new Input(name, null, new Outcome.Unreadable(name, Kind.NOT_FOUND));
    }

    static Input denied(String name) {
        return new Input(name, null, new Outcome.Unreadable(name, Kind.DENIED));
    }

    static Input unreadable(String name, UnreadableReportException e) {
        return new Input(name, null, refused(name, e));
    }

    static Input nothingIn(String name) {
        Words message =
                new Words(
                        "里面没有可以检查的文件（Word、WPS、PDF、OFD、网页、文本等）",
                        "it holds no file to check (Word, WPS, PDF, OFD, web page, text, …)");
        return new Input(name, null, new Outcome.Unreadable(name, Kind.NOT_FOUND, message));
    }

    /** Whether there is something to check, be it readable or not. */
    boolean present() {
        return nothing == null || nothing.kind() != Kind.NOT_FOUND;
    }

    /** Checks it; whatever goes wrong is this input's misfortune alone. */
    Outcome check(Previous previous, Checker checker, Terminal terminal) {
        if (nothing != null) return nothing;
        try {
            return new Outcome.Checked(previous.check(checker, read.apply(checker)));
        } catch (UnreadableReportException e) {
            return refused(name, e);
        } catch (BrokenRuleBookException e) {
            terminal.trace(e);
            return new Outcome.Unreadable(name, Kind.CORRUPT, rule(e));
        } catch (OutOfMemoryError | StackOverflowError e) {
            terminal.trace(e);
            return new Outcome.Unreadable(name, Kind.TOO_LARGE, TOO_MUCH);
        } catch (RuntimeException | Error e) { // NOPMD: the others are still to be checked
            terminal.trace(e);
            return new Outcome.Unreadable(name, Kind.CORRUPT, BROKE_DOWN);
        }
    }

    private static Outcome.Unreadable refused(String name, UnreadableReportException e) {
        return new Outcome.Unreadable(
                name, e.kind(), new Words(e.sentence("zh"), e.sentence("en")));
    }

    /** A rule that broke down on this report. */
    private static Words rule(BrokenRuleBookException e) {
        return new Words(
                "没有检查完：规则 " + e.slips().get(0).in("zh"),
                "not checked: rule " + e.slips().get(0).in("en"));
    }
}
