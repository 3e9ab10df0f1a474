package io.zhunsheng.check;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.Limits;
import io.zhunsheng.document.TextReader;
import io.zhunsheng.knowledge.Knowledge;
import io.zhunsheng.outline.Outline;
import io.zhunsheng.report.Report;
import io.zhunsheng.report.ReportReader;
import io.zhunsheng.rule.RuleBook;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Checks reports (检查); build one, keep it, and use it from as many threads as you like. */
public final class Checker {
    private final List<ReportReader> readers;
    private final RuleBook book;
    private final String language;
    private final TextReader reader;
    private final Engine engine;

    /**
     * Builds a checker.
     *
     * @param outlines the outline to hold reports against; of several, the first that was written for a
     *     report's place and year, else the last
     * @param book the rules
     * @param knowledge what is known of the world
     * @param language language of messages, {@code zh} or {@code en}
     * @param limits how much of a file is read
     */
    public Checker(List<Outline> outlines, RuleBook book, Knowledge knowledge, String language, Limits limits) {
        this(outlines, book, knowledge, language, limits, null);
    }

    /** Builds a checker that notes how long rules take, or does not where {@code times} is null. */
    public Checker(List<Outline> outlines, RuleBook book, Knowledge knowledge, String language, Limits limits, RuleTimes times) {
        if (outlines.isEmpty()) throw new IllegalArgumentException("no outline");
        this.readers = outlines.stream().map(outline -> new ReportReader(outline, knowledge)).toList();
        this.book = book;
        this.language = language;
        this.reader = new TextReader(limits);
        this.engine = new Engine(book, times);
    }

    /**
     * Checks a file.
     *
     * @throws io.zhunsheng.document.UnreadableReportException where it cannot be read as a report
     */
    public CheckResult check(Path file) {
        return check(reader.read(file));
    }

    /**
     * Checks what a stream holds; the caller closes it.
     *
     * @param name the file's name, which is shown and tells Markdown from text
     * @throws io.zhunsheng.document.UnreadableReportException where it cannot be read as a report
     */
    public CheckResult check(InputStream in, String name) {
        return check(reader.read(name, in));
    }

    /**
     * Checks a text.
     *
     * @throws io.zhunsheng.document.UnreadableReportException where it is empty or too large
     */
    public CheckResult check(String text) {
        return check(reader.read("", text));
    }

    /** Checks a document that is already read. */
    public CheckResult check(Document document) {
        Report report = read(document);
        return new Judgement(report, book, language).of(engine.fire(report.all()));
    }

    /** The facts of a file, as the rules see them. */
    public Report facts(Path file) {
        return read(reader.read(file));
    }

    /** The facts of a document, as the rules see them. */
    public Report read(Document document) {
        ReportReader first = readers.get(0);
        Report report = first.read(document);
        ReportReader fits = readers.stream().filter(r -> r.outline().fits(report.titleBlock().year(), places(report))).findFirst()
                .orElse(readers.get(readers.size() - 1));
        return fits == first ? report : fits.read(document);
    }

    private static String places(Report report) {
        return report.titleBlock().title() + " " + report.titleBlock().issuer() + " " + report.titleBlock().addressee();
    }

    /** The rules it checks with. */
    public RuleBook ruleBook() {
        return book;
    }
}
