package io.zhunsheng.formats.word;

import io.zhunsheng.formats.word.OpenPara.Siblings;
import io.zhunsheng.formats.xml.Xml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads the paragraphs of a story – the main text, a note – in whatever they are wrapped (ECMA-376,
 * 17.3 and 17.4).
 *
 * <p>What is deleted, hidden, or only code is left out; names are known without their prefixes, so
 * that strict and transitional files and those of Word 2003 read alike.
 */
final class Story {
    /** What holds no text of the document, or holds it a second time. */
    private static final Set<String> NO_TEXT =
            Set.of(
                    "del",
                    "moveFrom",
                    "delText",
                    "delInstrText",
                    "rt",
                    "object",
                    "sectPr",
                    "tblPr",
                    "tblPrEx",
                    "tblGrid",
                    "ctrlPr",
                    "sdtEndPr",
                    "binData",
                    "rubyPr",
                    "bodyPr");

    private final Xml xml;
    private final Word word;
    private final Consumer<Para> sink;
    private final Siblings body;
    private final Runs runs;
    private final Deque<OpenPara> open = new ArrayDeque<>();

    /** For each open choice between alternatives, what had been written before it. */
    private final Deque<Long> choices = new ArrayDeque<>();

    private int count;

    /** Depth of the merged cell and of the table of contents one is in, 0 outside. */
    private int merged;

    private int contents;

    /** How many cells one is in: tables lie in tables. */
    private int cells;

    /** A story that is all in the element that begins here. */
    Story(Xml xml, Word word, Consumer<Para> sink) {
        this.xml = xml;
        this.word = word;
        this.sink = sink;
        this.body = new Siblings(word.flow());
        this.runs = new Runs(xml, word);
    }

    void read() {
        int inside = xml.depth();
        while (xml.next(inside)) {
            if (xml.start()) start(xml.name());
            else if (xml.end()) end(xml.name());
            else if (!open.isEmpty()) runs.text(open.peek());
        }
        flush();
    }

    private void start(String name) {
        if (NO_TEXT.contains(name) || name.endsWith("Change")) {
            xml.skip();
            return;
        }
        switch (name) {
            case "p" -> begin();
            case "pPr" -> properties();
            case "trPr" -> row();
            case "tc" -> cells++;
            case "tcPr" -> cell();
            case "sdtPr" -> control();
            case "AlternateContent" -> choices.push(runs.written());
            case "Choice", "Fallback" -> {
                if (!choices.isEmpty() && runs.written() > choices.peek()) xml.skip();
            }
            case "annotation" -> {
                if (Wrapping.annotationGone(xml)) xml.skip();
            }
            case "altChunk" -> chunk();
            default -> {
                if (!open.isEmpty()) runs.start(name, open.peek());
            }
        }
    }

    private void end(String name) {
        if (xml.depth() < merged) merged = 0;
        if (xml.depth() < contents) contents = 0;
        switch (name) {
            case "p" -> finish();
            case "tc" -> {
                cells--;
                flush();
            }
            case "txbxContent" -> flush();
            case "AlternateContent" -> choices.poll();
            default -> {
                if (!open.isEmpty()) runs.end(name, open.peek());
            }
        }
    }

    private void begin() {
        OpenPara above = open.peek();
        int number = above == null ? ++count : above.para.number;
        boolean muted = merged > 0 || above != null && !above.shown();
        OpenPara para = new OpenPara(siblings(), number, muted, word.styles().paragraph(null));
        if (contents > 0) para.para.contents = Flow.CONTENTS;
        para.para.cell = cells > 0;
        open.push(para);
    }

    private void properties() {
        if (open.isEmpty()) {
            xml.skip();
            return;
        }
        OpenPara para = open.peek();
        para.properties = Properties.of(xml);
        para.look = word.styles().paragraph(para.properties.style);
        para.hidden = para.look.hidden();
        label(para);
    }

    /** Counts the paragraph in its list, before any that stands in a box of it. */
    private void label(OpenPara para) {
        para.labelled = true;
        if (para.muted || para.goesOn()) return;
        para.para.label = word.lists().label(para.properties, para.look);
    }

    private void finish() {
        if (open.isEmpty()) return;
        if (!open.peek().labelled) label(open.peek());
        OpenPara done = open.pop();
        done.siblings.fields.paragraphEnds();
        Integer outline = done.properties.outline;
        done.para.level = outline == null ? done.look.level() : Styles.level(outline);
        if (done.look.contents()) done.para.contents = Flow.CONTENTS;
        if (done.goesOn() && !done.muted) done.siblings.waiting = done.para;
        else put(done.para);
    }

    /** An empty paragraph counts in the text; in a box there is nothing to see of it. */
    private void put(Para para) {
        if (open.isEmpty()) sink.accept(para);
        else if (para.begun || !para.anchored.isEmpty()) open.peek().para.anchored.add(para);
    }

    /** Lets go of a paragraph that waits for one to go on in it where none comes. */
    private void flush() {
        Siblings siblings = siblings();
        if (siblings.waiting != null) put(siblings.waiting);
        siblings.waiting = null;
    }

    private Siblings siblings() {
        return open.isEmpty() ? body : open.peek().inner(word.flow());
    }

    /** A row of a table that is deleted or hidden is left out. */
    private void row() {
        boolean gone = Wrapping.rowGone(xml);
        int row = xml.depth();
        while (gone && xml.next(row)) {
            // nothing in it is seen
        }
    }

    private void cell() {
        if (Wrapping.cellGone(xml) && merged == 0) merged = xml.depth();
    }

    private void control() {
        if (Wrapping.contents(xml) && contents == 0) contents = xml.depth();
    }

    private void chunk() {
        for (var paragraph : word.chunks().read(xml.attribute("id"))) {
            Para para = new Para(++count, paragraph.text());
            para.level = paragraph.level();
            put(para);
        }
    }
}
