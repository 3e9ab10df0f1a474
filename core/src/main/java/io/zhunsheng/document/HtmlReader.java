package io.zhunsheng.document;

import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.document.web.WebArticle;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads web pages: the article and its title, not the page around them (HTML Living Standard, and
 * what Word saves as HTML).
 */
final class HtmlReader implements FormatReader {
    private static final int HEAD = 8192;
    private static final Pattern CHARSET =
            Pattern.compile(
                    "(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    @Override
    public Set<Format> formats() {
        return Set.of(Format.HTML);
    }

    @Override
    public Document read(Source source) throws UnreadableReportException {
        String html = decode(source.bytes(), null);
        if (Truncated.page(html)) throw new UnreadableReportException(Kind.CORRUPT);
        return source.document(WebArticle.of(html, source.budget()).paragraphs());
    }

    /** Decodes a page; what it or its envelope declares is only believed where it fits. */
    static String decode(byte[] bytes, String declared) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher own = CHARSET.matcher(head);
        return Charsets.decode(bytes, own.find() ? own.group(1) : declared);
    }
}
