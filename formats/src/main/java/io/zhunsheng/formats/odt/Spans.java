package io.zhunsheng.formats.odt;

import io.zhunsheng.formats.flow.Flow;
import io.zhunsheng.formats.flow.Symbols;
import io.zhunsheng.formats.xml.Xml;
import java.util.function.UnaryOperator;

/** What stands in a paragraph (ODF 1.3, 6). */
final class Spans {
    private static final int LONGEST_GAP = 1000;

    private final OdtText text;
    private final Styles styles;
    private final Flow flow;
    private final Changes changes;
    private final StringBuilder raw = new StringBuilder();

    /** Whether a blank here would be one too many. */
    private boolean blank;

    private boolean hidden;

    /** What the paragraph's number is, until it is written. */
    private UnaryOperator<String> label;

    private String number = "";

    Spans(OdtText text, Styles styles, Flow flow, Changes changes) {
        this.text = text;
        this.styles = styles;
        this.flow = flow;
        this.changes = changes;
    }

    /** Takes the number that a file itself writes before the paragraph to come. */
    void number(Xml xml) {
        StringBuilder written = new StringBuilder();
        for (int inside = xml.depth(); xml.next(inside); ) if (xml.text()) xml.addTo(written);
        number = written.toString().strip();
    }

    /**
     * Reads the paragraph that begins here.
     *
     * @param counted its number, by the text it begins with; one that the file writes itself goes
     *     before it
     * @return whether the paragraph says of itself that it is hidden
     */
    boolean paragraph(Xml xml, UnaryOperator<String> counted) {
        blank = true;
        hidden = false;
        label = counted;
        for (int inside = xml.depth(); xml.next(inside); ) {
            if (xml.text()) characters(xml);
            else if (xml.start()) element(xml);
        }
        label("");
        return hidden;
    }

    private void label(String beginning) {
        if (label == null) return;
        String counted = label.apply(beginning);
        String shown = number.isEmpty() || number.equals(counted.strip()) ? counted : written();
        label = null;
        number = "";
        if (!changes.deleting()) flow.text(shown);
    }

    private String written() {
        boolean open = Character.isLetterOrDigit(number.charAt(number.length() - 1));
        return open ? number + ' ' : number;
    }

    /** Blanks and line ends of the file make one blank, and none at the start (6.1.2). */
    private void characters(Xml xml) {
        raw.setLength(0);
        xml.addTo(raw);
        int length = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!space || !blank) raw.setCharAt(length++, space ? ' ' : c);
            blank = space;
        }
        raw.setLength(length);
        if (length > 0) label(raw.toString());
        if (!changes.deleting()) flow.paid(Symbols.of(raw.toString()));
    }

    /** What is not named here shows what lies in it. */
    private void element(Xml xml) {
        switch (xml.name()) {
            case "s" -> gap(" ".repeat(gap(xml)));
            case "tab" -> gap("\t");
            case "line-break" -> line();
            case "span" -> skip(xml, styles.hidden("text", xml.attribute("style-name")));
            case "hidden-text" -> skip(xml, Attributes.yes(xml, "is-hidden"));
            case "hidden-paragraph" -> hidden |= Attributes.yes(xml, "is-hidden");
            case "number" -> number(xml);
            case "change-start", "change-end" -> changes.mark(xml);
            case "note-body" -> aside(xml);
            default -> {
                if (Drawings.are(xml)) aside(xml);
                else skip(xml, Unseen.is(xml));
            }
        }
    }

    private static void skip(Xml xml, boolean unseen) {
        if (unseen) xml.skip();
    }

    private static int gap(Xml xml) {
        return Math.max(0, Math.min(Attributes.number(xml, "c", 1), LONGEST_GAP));
    }

    private void gap(String gap) {
        label("");
        if (!changes.deleting()) flow.text(gap);
        blank = false;
    }

    private void line() {
        label("");
        if (!changes.deleting()) flow.line();
        blank = true;
    }

    private void aside(Xml xml) {
        label("");
        boolean blankHere = blank;
        boolean hiddenHere = hidden;
        text.aside(xml);
        blank = blankHere;
        hidden = hiddenHere;
    }
}
