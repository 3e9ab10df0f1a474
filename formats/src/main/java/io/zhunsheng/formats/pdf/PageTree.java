package io.zhunsheng.formats.pdf;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The pages of a file in order (ISO 32000-1, 7.7.3), each with what it inherits. */
final class PageTree {
    private final Budget budget;
    private final Set<COSBase> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<PdfPage> pages = new ArrayList<>();

    private PageTree(Budget budget) {
        this.budget = budget;
    }

    /**
     * All pages.
     *
     * @throws UnreadableReportException where one is missing or the tree has a loop
     */
    static List<PdfPage> pages(COSDictionary catalog, Budget budget) {
        PageTree tree = new PageTree(budget);
        tree.visit(catalog.getDictionaryObject(COSName.PAGES), PdfPage.NOTHING, 0);
        return tree.pages;
    }

    private void visit(COSBase node, PdfPage above, int depth) {
        budget.depth(depth);
        budget.tick();
        if (!(node instanceof COSDictionary dictionary) || !open.add(node))
            throw new UnreadableReportException(Kind.CORRUPT);
        PdfPage page = above.with(dictionary);
        COSBase kids = dictionary.getDictionaryObject(COSName.KIDS);
        if (kids instanceof COSArray array)
            for (int i = 0; i < array.size(); i++) visit(array.getObject(i), page, depth + 1);
        else if (pages.size() > budget.limits().pages()) budget.page();
        else pages.add(page);
        open.remove(node);
    }
}
