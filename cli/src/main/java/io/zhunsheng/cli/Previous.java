package io.zhunsheng.cli;

import io.zhunsheng.check.CheckResult;
import io.zhunsheng.check.Checker;
import io.zhunsheng.data.Words;
import io.zhunsheng.document.Document;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.report.Succession;
import io.zhunsheng.report.TitleBlock;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Last year's report, where a call names one, and which reports were held against it. */
final class Previous {
    /** No report of last year. */
    static final Previous NONE = new Previous(null, null, true);

    private final Document document;
    private final TitleBlock block;
    private final boolean alone;
    private final AtomicInteger compared = new AtomicInteger();
    private final AtomicInteger others = new AtomicInteger();
    private volatile Words why;

    private Previous(Document document, TitleBlock block, boolean alone) {
        this.document = document;
        this.block = block;
        this.alone = alone;
    }

    /**
     * Reads it; alone tells whether one report is checked, which then is taken to be of the same
     * body.
     */
    static Previous of(String file, Checker checker, boolean alone) {
        if (file == null) return NONE;
        Path path = Inputs.path(file);
        try {
            if (path == null)
                throw new UnreadableReportException(UnreadableReportException.Kind.NOT_FOUND);
            Document document = checker.document(path);
            return new Previous(document, checker.read(document).titleBlock(), alone);
        } catch (UnreadableReportException e) {
            WrongCall wrong =
                    new WrongCall(
                            "--previous " + file + "：" + e.sentence("zh"),
                            "--previous " + file + ": " + e.sentence("en"));
            wrong.initCause(e);
            throw wrong;
        }
    }

    /** Checks a report, beside this one where it is of the same body and a year older. */
    CheckResult check(Checker checker, Document report) {
        if (document == null) return checker.check(report);
        TitleBlock now = checker.read(report).titleBlock();
        Succession succession = Succession.of(now, block);
        boolean fits = alone ? succession.comparable() : succession == Succession.FOLLOWS;
        (fits ? compared : others).incrementAndGet();
        if (succession != Succession.FOLLOWS) why = reason(succession, now);
        return fits ? checker.check(report, document) : checker.check(report);
    }

    private Words reason(Succession succession, TitleBlock now) {
        return switch (succession) {
            case OTHER_BODY ->
                    new Words(
                            "没有与上年报告比对：不是同一单位的报告（" + now.issuer() + "、" + block.issuer() + "）",
                            "not compared with last year's report: reports of two bodies ("
                                    + now.issuer()
                                    + ", "
                                    + block.issuer()
                                    + ")");
            case OTHER_YEAR ->
                    new Words(
                            "没有与上年报告比对：不是前后两个年度的报告（" + now.year() + "、" + block.year() + "）",
                            "not compared with last year's report: not two years running ("
                                    + now.year()
                                    + ", "
                                    + block.year()
                                    + ")");
            default ->
                    new Words(
                            "两份报告有一份看不出单位或年度，按同一单位前后两年的报告比对",
                            "one of the two reports does not tell body or year; compared as reports of one body, two years running");
        };
    }

    /** Says on standard error what was not compared, and why. */
    void tell(Terminal terminal) {
        if (alone && why != null) terminal.tell(why);
        if (!alone && others.get() > 0)
            terminal.tell(
                    "与上年报告比对了" + compared + "份；其余" + others + "份的单位或年度对不上，没有比对",
                    compared
                            + " compared with last year's report; the body or year of the other "
                            + others
                            + " does not fit");
    }
}
