package io.zhunsheng.document.web;

import io.zhunsheng.document.Budget;
import java.util.Iterator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.NodeTraversor;

/**
 * A web page as laid out.
 *
 * @param title what its head calls it, with whatever the site adds
 * @param blocks its paragraphs
 * @param boxes the block elements they stand in, each behind those in it
 * @param pictures pictures that may show a page of text
 * @param conceals whether some of its text is hidden
 */
record Page(String title, List<Block> blocks, List<Box> boxes, int pictures, boolean conceals) {
    /** Deeper elements lie flat in the deepest; no browser goes further than twice this. */
    private static final int DEEPEST = 256;

    private static final int LONGEST_TITLE = 400;

    /** Reads the elements of a page. */
    static Document parse(String html, Budget budget) {
        StreamParser parser =
                new StreamParser(Parser.htmlParser().setMaxDepth(DEEPEST)).parse(html, "");
        int elements = 0;
        for (Iterator<Element> each = parser.iterator(); each.hasNext(); each.next()) {
            budget.elements(++elements);
            budget.tick();
        }
        return parser.document();
    }

    /**
     * Lays a page out.
     *
     * @param revealed whether what the page hides is taken as seen
     */
    static Page of(Document html, Budget budget, boolean revealed) {
        StyleRules rules = new StyleRules();
        for (Element style : html.select("style")) rules.add(style.data());
        PageLayout layout = new PageLayout(budget);
        PageWalk walk = new PageWalk(layout, budget, rules, revealed);
        NodeTraversor.filter(walk, html);
        layout.finish();
        return new Page(
                title(html), layout.blocks(), layout.boxes(), walk.pictures(), walk.conceals());
    }

    /** Government sites must name the article in their head (国办发〔2017〕47号), mostly twice. */
    private static String title(Document html) {
        StringBuilder title = new StringBuilder(brief(html.title()));
        Element named = html.selectFirst("meta[name=ArticleTitle]");
        if (named != null) title.append('\n').append(brief(named.attr("content")));
        return title.toString();
    }

    private static String brief(String title) {
        return title.substring(0, Math.min(LONGEST_TITLE, title.length()));
    }
}
