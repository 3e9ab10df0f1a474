package io.zhunsheng.document.web;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.Paragraph;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** What one web page has to say, or why it says nothing. */
public final class WebArticle {
    private final Element html;
    private final Page seen;
    private final Article article;

    private WebArticle(Element html, Page seen, Article article) {
        this.html = html;
        this.seen = seen;
        this.article = article;
    }

    /**
     * Looks for the article of a page. What the page hides is not read, unless it is the article
     * itself: pages of apps show it by a script.
     */
    public static WebArticle of(String html, Budget budget) {
        org.jsoup.nodes.Document page = Page.parse(html, budget);
        Page seen = Page.of(page, budget, false);
        Article article = Article.of(seen);
        if (seen.conceals()) {
            Article hidden = Article.of(Page.of(page, budget, true));
            if (hidden.dwarfs(article)) article = hidden;
        }
        return new WebArticle(page, seen, article);
    }

    /** Whether it says so much more than another that it is the one to read. */
    public boolean dwarfs(WebArticle other) {
        return article.dwarfs(other.article);
    }

    /**
     * Its paragraphs, counted as they are seen.
     *
     * @throws UnreadableReportException where there is none
     */
    public List<Paragraph> paragraphs() throws UnreadableReportException {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : article.blocks())
            paragraphs.add(
                    new Paragraph(
                            paragraphs.size() + 1,
                            null,
                            block.level(),
                            block.text(),
                            block.row() != null));
        if (paragraphs.isEmpty()) throw none();
        return paragraphs;
    }

    private UnreadableReportException none() {
        if (seen.pictures() > 0)
            return new UnreadableReportException(
                    Kind.SCANNED, "网页正文只有图片，没有文字", "the page's article holds only pictures");
        if (!html.select("frame, iframe, embed, object").isEmpty())
            return new UnreadableReportException(
                    Kind.EMPTY,
                    "网页里没有正文，正文在它引用的另一个网页或附件里，请另存那个网页，或者下载附件后检查",
                    "the page holds no article; it is in another page or file that it shows");
        if (seen.blocks().isEmpty() && html.select("script").isEmpty())
            return new UnreadableReportException(Kind.EMPTY);
        return new UnreadableReportException(
                Kind.EMPTY,
                "网页里没有正文，可能是用脚本加载的，请在浏览器里打开后另存为完整网页，或者提供 Word 文档（.docx）",
                "the page holds no article; a script may load it: save the page from a browser");
    }
}
