package io.zhunsheng.report;

import io.zhunsheng.document.Paragraph;
import java.util.List;

/** Tells tables that hold figures from tables that only arrange the text (表格). */
final class Cells {
    private Cells() {}

    /** The paragraphs; without regard to tables where most of the text stands in them. */
    static List<Paragraph> arranging(List<Paragraph> paragraphs) {
        int inside = 0;
        int all = 0;
        for (Paragraph paragraph : paragraphs) {
            all += paragraph.text().length();
            if (paragraph.cell()) inside += paragraph.text().length();
        }
        if (inside * 2 <= all) return paragraphs;
        return paragraphs.stream()
                .map(p -> new Paragraph(p.number(), p.page(), p.level(), p.text()))
                .toList();
    }
}
