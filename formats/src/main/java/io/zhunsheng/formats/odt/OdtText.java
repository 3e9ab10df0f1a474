package io.zhunsheng.formats.odt;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.Document;
import io.zhunsheng.document.Source;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import io.zhunsheng.formats.flow.Flow;
import io.zhunsheng.formats.xml.Xml;
import java.util.function.UnaryOperator;

/** The body of a document, block by block (ODF 1.3, 5); as deep as the budget lets elements lie. */
final class OdtText {
    private static final int HIGHEST_LEVEL = 9;

    private final Styles styles;
    private final Lists lists;
    private final Labels labels;
    private final Flow flow;
    private final Changes changes;
    private final Spans spans;

    /** How many cells of tables lie around this place. */
    private int cells;

    OdtText(Styles styles, Budget budget) {
        this.styles = styles;
        this.lists = new Lists(styles, budget);
        this.labels = new Labels(styles, lists);
        this.flow = new Flow(budget);
        this.changes = new Changes(budget);
        this.spans = new Spans(this, styles, flow, changes);
    }

    Document document(Source source) {
        return flow.document(source);
    }

    /** Reads the body that begins here. */
    void read(Xml xml) {
        for (int inside = xml.depth(); xml.next(inside); ) {
            if (xml.start("text")) blocks(xml);
            else if (xml.start()) throw foreign(xml.name());
        }
        // A deletion without end would take the rest of the report with it.
        if (changes.deleting()) throw new UnreadableReportException(Kind.CORRUPT);
    }

    private static UnreadableReportException foreign(String body) {
        String what =
                switch (body) {
                    case "spreadsheet" -> "电子表格";
                    case "presentation" -> "演示文稿";
                    case "drawing" -> "绘图";
                    default -> "OpenDocument 文件，但不是文档";
                };
        return new UnreadableReportException(
                Kind.UNSUPPORTED,
                "这是" + what + "，不能检查，请提供 Word 文档（.docx）",
                "the file is no OpenDocument text");
    }

    /** Reads what lies in the element that begins here. */
    void blocks(Xml xml) {
        for (int inside = xml.depth(); xml.next(inside); ) if (xml.start()) block(xml);
    }

    private void block(Xml xml) {
        switch (xml.name()) {
            case "p", "h" -> paragraph(xml, labels.of(xml));
            case "list" -> list(xml);
            case "numbered-paragraph" -> alone(xml);
            case "section" -> section(xml);
            case "table-cell" -> cell(xml);
            case "tracked-changes" -> changes.read(xml);
            case "change-start", "change-end" -> changes.mark(xml);
            case "number" -> spans.number(xml);
            case "image" -> picture(xml);
            case "table-of-content",
                    "alphabetical-index",
                    "bibliography",
                    "illustration-index",
                    "table-index",
                    "object-index",
                    "user-index" ->
                    index(xml);
            default -> {
                if (Drawings.are(xml)) aside(xml);
                else if (Unseen.is(xml)) xml.skip();
            }
        }
    }

    private void paragraph(Xml xml, UnaryOperator<String> label) {
        String style = xml.attribute("style-name");
        boolean contents = styles.contents(style);
        int level = xml.start("h") ? Attributes.number(xml, "outline-level", 1) : 0;
        boolean merged = changes.deleting();
        boolean hidden = styles.hidden("paragraph", style);
        hidden |= spans.paragraph(xml, merged ? Labels.constant("") : label);
        if (changes.deleting()) return; // its end is deleted, so the next one goes on
        if (contents) flow.contents();
        if (contents || hidden) flow.drop();
        else flow.end(Math.max(0, Math.min(level, HIGHEST_LEVEL)), cells > 0);
    }

    private void list(Xml xml) {
        lists.begin(xml);
        for (int inside = xml.depth(); xml.next(inside); ) {
            if (xml.start("list-item") || xml.start("list-header")) {
                lists.item(xml, xml.start("list-header"));
                blocks(xml);
            } else if (xml.start()) xml.skip();
        }
        lists.end();
    }

    private void alone(Xml xml) {
        UnaryOperator<String> label = Labels.constant(lists.alone(xml));
        for (int inside = xml.depth(); xml.next(inside); ) {
            if (xml.start("p") || xml.start("h")) paragraph(xml, label);
            else if (xml.start("number")) spans.number(xml);
            else if (xml.start()) xml.skip();
        }
    }

    private void section(Xml xml) {
        String display = xml.attribute("display");
        boolean condition = "condition".equals(display) && Attributes.yes(xml, "is-hidden");
        if ("none".equals(display) || condition) xml.skip();
        else blocks(xml);
    }

    private void cell(Xml xml) {
        cells++;
        apart(xml);
        cells--;
    }

    private void apart(Xml xml) {
        lists.enter();
        blocks(xml);
        lists.leave();
    }

    /** Reads a text that is anchored here. */
    void aside(Xml xml) {
        int around = cells;
        cells = 0;
        flow.aside();
        apart(xml);
        flow.back();
        cells = around;
    }

    /** Sees a picture; a flat file has its bytes in it. */
    private void picture(Xml xml) {
        flow.picture();
        xml.skip();
    }

    private void index(Xml xml) {
        flow.contents();
        xml.skip();
    }
}
