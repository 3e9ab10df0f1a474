package io.zhunsheng.check;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.DocumentReader;
import io.zhunsheng.document.Limits;
import io.zhunsheng.knowledge.Knowledge;
import io.zhunsheng.outline.Outline;
import io.zhunsheng.report.Report;
import io.zhunsheng.report.ReportReader;
import io.zhunsheng.rule.RuleBook;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks reports (检查); build one, keep it, and use it from as many threads as you like. */
public final class Checker {
    private final List<ReportReader> readers;
    private final RuleBook book;
    private final String language;
    private final DocumentReader reader;
    private final Engine engine;

    /**
     * Builds a checker.
     *
     * @param outlines the outline to hold reports against; of several, the first that was written
     *     for a report's place and year, else the last
     * @param book the rules
     * @param knowledge what is known of the world
     * @param language language of messages, {@code zh} or {@code en}
     * @param limits how much of a file is read
     * @throws io.zhunsheng.data.BrokenRuleBookException where an outline speaks of rules the book
     *     does not have
     */
    public Checker(
            List<Outline> outlines,
            RuleBook book,
            Knowledge knowledge,
            String language,
            Limits limits) {
        this(outlines, book, knowledge, language, limits, null);
    }

    /** Builds a checker that notes how long rules take, or does not where {@code times} is null. */
    public Checker(
            List<Outline> outlines,
            RuleBook book,
            Knowledge knowledge,
            String language,
            Limits limits,
            RuleTimes times) {
        if (outlines.isEmpty()) throw new IllegalArgumentException("no outline");
        Severities.refuse(outlines, book);
        this.readers = new ArrayList<>();
        for (Outline outline : outlines) readers.add(new ReportReader(outline, knowledge));
        this.book = book;
        this.language = language;
        this.reader = new DocumentReader(limits);
        this.engine = new Engine(book, times);
    }

    /**
     * Checks a file.
     *
     * @throws io.zhunsheng.document.UnreadableReportException where it cannot be read as a report
     */
    public CheckResult check(Path file) {
        return check(document(file));
    }

    /**
     * Checks what a stream holds; the caller closes it.
     *
     * @param name the file's name, which is shown and tells Markdown from text
     * @throws io.zhunsheng.document.UnreadableReportException where it cannot be read as a report
     */
    public CheckResult check(InputStream in, String name) {
        return check(document(in, name));
    }

    /**
     * Checks a text.
     *
     * @throws io.zhunsheng.document.UnreadableReportException where it is empty or too large
     */
    public CheckResult check(String text) {
        return check(document(text));
    }

    /** The text of a file, to be checked or compared with later. */
    public Document document(Path file) {
        return reader.read(file);
    }

    /** The text of a stream; the caller closes it. */
    public Document document(InputStream in, String name) {
        return reader.read(name, in);
    }

    /** A text as a document. */
    public Document document(String text) {
        return reader.read("", text);
    }

    /** Checks a document that is already read. */
    public CheckResult check(Document document) {
        return check(document, null);
    }

    /**
     * Checks a file beside last year's report of the same body; one of another body or year is left
     * aside.
     *
     * @throws io.zhunsheng.document.UnreadableReportException where either cannot be read as a
     *     report
     */
    public CheckResult check(Path file, Path previous) {
        return check(document(file), document(previous));
    }

    /**
     * Checks a document beside last year's report of the same body, or null.
     *
     * @see io.zhunsheng.report.Succession
     */
    public CheckResult check(Document document, Document previous) {
        Report report = read(document, previous);
        return new Judgement(report, book, language).of(engine.fire(report.all()));
    }

    /** The facts of a file, as the rules see them. */
    public Report facts(Path file) {
        return read(document(file));
    }

    /** The facts of a document, as the rules see them. */
    public Report read(Document document) {
        ReportReader first = readers.get(0);
        Report report = first.read(document);
        ReportReader fits = fitting(report);
        return fits == first ? report : fits.read(document);
    }

    private ReportReader fitting(Report report) {
        ReportReader last = readers.get(readers.size() - 1);
        if (last == readers.get(0)) return last;
        String places = places(report);
        for (ReportReader reader : readers)
            if (reader.outline().fits(report.titleBlock().year(), places)) return reader;
        return last;
    }

    Report read(Document document, Document previous) {
        Report report = read(document);
        if (previous == null) return report;
        return readers.stream()
                .filter(r -> r.outline() == report.outline())
                .findFirst()
                .orElseThrow()
                .read(document, previous);
    }

    private static String places(Report report) {
        return report.titleBlock().title()
                + " "
                + report.titleBlock().issuer()
                + " "
                + report.titleBlock().addressee();
    }

    /** The rules it checks with. */
    public RuleBook ruleBook() {
        return book;
    }
}
