package io.zhunsheng.formats.odt;

import io.zhunsheng.formats.xml.Xml;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Numbers of paragraphs and headings, by the text these begin with (ODF 1.3, 16.34). */
final class Labels {
    private static final Pattern TYPED = Pattern.compile("\\s*[（(第]?[\\d一二三四五六七八九十百]+[、.．）)章节条]");

    private final Styles styles;
    private final Lists lists;

    Labels(Styles styles, Lists lists) {
        this.styles = styles;
        this.lists = lists;
    }

    static UnaryOperator<String> constant(String label) {
        return text -> label;
    }

    /** That of the paragraph or heading that begins here. */
    UnaryOperator<String> of(Xml xml) {
        String style = xml.attribute("style-name");
        if (!lists.none()) return constant(lists.label(style));
        boolean off = Attributes.yes(xml, "is-list-header") || styles.unnumbered(style);
        if (off || xml.start("p")) return constant("");
        int level = Attributes.number(xml, "outline-level", 1);
        boolean anew = Attributes.yes(xml, "restart-numbering");
        Integer start = anew ? Attributes.number(xml, "start-value", 1) : null;
        if (!"".equals(styles.listOf(style))) return constant(lists.heading(level, start));
        // The style has no list of its own, so headings count by the document's; but LibreOffice
        // shows no number then, and who writes with it may have typed one.
        return text -> TYPED.matcher(text).lookingAt() ? "" : lists.heading(level, start);
    }
}
