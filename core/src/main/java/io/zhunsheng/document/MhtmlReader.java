package io.zhunsheng.document;

import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.document.web.WebArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads web pages saved in one file, as Chrome, Edge, Internet Explorer and Word save them, and
 * mails (MHTML, RFC 2557).
 *
 * <p>An archive that was cut off is refused where its page was not over yet; missing pictures
 * behind it are none of a report's text.
 */
final class MhtmlReader implements FormatReader {
    private static final int MOST_PAGES = 40;
    private static final int DEEPEST = 12;

    @Override
    public Set<Format> formats() {
        return Set.of(Format.MHTML);
    }

    @Override
    public Document read(Source source) throws UnreadableReportException {
        MimePart whole = MimePart.of(source.bytes());
        List<MimePart> leaves = new ArrayList<>();
        leaves(whole, source.budget(), 0, leaves);
        List<MimePart> pages = pages(whole, leaves);
        if (!pages.isEmpty()) return source.document(article(pages, source.budget()).paragraphs());
        for (MimePart leaf : leaves)
            if (leaf.type().equals("text/plain") || leaf.type().isEmpty())
                return source.document(TextReader.read(source, text(leaf)).paragraphs());
        throw new UnreadableReportException(leaves.isEmpty() ? Kind.CORRUPT : Kind.EMPTY);
    }

    private static void leaves(MimePart part, Budget budget, int depth, List<MimePart> leaves) {
        if (depth > DEEPEST) return;
        if (!part.type().startsWith("multipart/")) leaves.add(part);
        else for (MimePart inner : part.parts(budget)) leaves(inner, budget, depth + 1, leaves);
    }

    /** The pages in it, first the one that the others are shown in. */
    private static List<MimePart> pages(MimePart whole, List<MimePart> leaves) {
        String start = whole.parameter("start");
        List<MimePart> pages = new ArrayList<>();
        for (MimePart leaf : leaves) {
            if (!leaf.type().equals("text/html") && !leaf.type().equals("application/xhtml+xml"))
                continue;
            boolean root = start != null && leaf.field("content-id").strip().equals(start);
            if (root) pages.add(0, leaf);
            else if (pages.size() < MOST_PAGES) pages.add(leaf);
        }
        return pages;
    }

    /** The article of the root page, unless one of its frames holds far more. */
    private static WebArticle article(List<MimePart> pages, Budget budget) {
        WebArticle article = null;
        for (MimePart page : pages) {
            String html = text(page);
            boolean cut = page.ended() ? Truncated.page(html) : Truncated.open(html);
            if (article == null && cut) throw new UnreadableReportException(Kind.CORRUPT);
            WebArticle next = WebArticle.of(html, budget);
            if (article == null || next.dwarfs(article)) article = next;
        }
        return article;
    }

    private static String text(MimePart part) {
        return HtmlReader.decode(part.content(), part.parameter("charset"));
    }
}
