package io.zhunsheng.report;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.Limits;
import io.zhunsheng.document.TextReader;

/** Texts as the reader meets them. */
final class Text {
    private Text() {}

    static Document document(String text) {
        return new TextReader(Limits.DEFAULT).read("", text);
    }

    static Line line(String text) {
        return Normal.line(document(text).paragraphs(), 0);
    }
}
