package io.zhunsheng.formats.page;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.Document;
import io.zhunsheng.document.Source;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.util.ArrayList;
import java.util.List;

/** The pages of a file, from glyphs to a document. */
public final class Pages {
    private final Source source;
    private final Budget budget;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Integer> pictured = new ArrayList<>();
    private final Legibility legibility = new Legibility();

    /** No page yet. */
    public Pages(Source source) {
        this.source = source;
        this.budget = source.budget();
    }

    /** The next page, empty as yet. */
    public Page next(double width, double height) {
        budget.page();
        return new Page(budget, sheets.size() + 1, width, height);
    }

    /** Adds the page that was next, with all that stands on it. */
    public void add(Page page) {
        if (page.pictured()) pictured.add(page.number);
        legibility.see(page.glyphs);
        sheets.add(new Sheet(page));
        budget.time();
    }

    /**
     * The document they make.
     *
     * @throws UnreadableReportException where most pages are pictures, there is no text, or what
     *     there is cannot be made out
     */
    public Document document() throws UnreadableReportException {
        boolean blank = legibility.blank();
        if (pictured.size() * 2 > sheets.size() || blank && !pictured.isEmpty()) throw scanned();
        if (blank) throw new UnreadableReportException(Kind.EMPTY);
        legibility.check();
        return source.document(new Flow(sheets).paragraphs(), pictured);
    }

    private UnreadableReportException scanned() {
        int pages = sheets.size();
        int pictures = pictured.size();
        return new UnreadableReportException(
                Kind.SCANNED,
                "文件共%d页，其中%d页是图片，没有文字，请提供 Word 文件或带文字的文件".formatted(pages, pictures),
                "%d of %d pages are pictures without text".formatted(pictures, pages));
    }
}
