package io.zhunsheng.report;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.DocumentReader;
import io.zhunsheng.document.Limits;
import java.util.List;

/** Texts as the reader meets them. */
final class Text {
    private Text() {}

    static Document document(String text) {
        return new DocumentReader(Limits.DEFAULT).read("", text);
    }

    static List<Line> lines(String text) {
        return Lines.of(document(text));
    }

    static Line line(String text) {
        return Normal.line(document(text).paragraphs(), 0);
    }
}
