package io.zhunsheng.formats.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * Reads the paragraphs of a binary document in their order; cells of tables are paragraphs of it
 * (MS-DOC 2.4.3), and so are those of tables in tables.
 */
final class DocStory {
    private final HWPFDocument file;
    private final Flow flow;
    private final DocStyles styles;
    private final DocLists lists;
    private final DocAnchors anchors;
    private int count;

    DocStory(HWPFDocument file, Flow flow) {
        this.file = file;
        this.flow = flow;
        this.styles = new DocStyles(file.getStyleSheet());
        this.lists = new DocLists(file.getListTables());
        this.anchors = new DocAnchors(file);
    }

    void read() {
        for (Para para : paragraphs(file.getRange(), 0)) flow.add(para);
        for (Range box : anchors.rest()) for (Para para : paragraphs(box, count)) flow.add(para);
    }

    /** The paragraphs of a range; those of a box or note all have the number of their anchor's. */
    private List<Para> paragraphs(Range range, int number) {
        List<Para> paras = new ArrayList<>();
        DocRuns runs = new DocRuns(flow, range.text());
        Para waiting = null;
        for (int i = 0; i < range.numParagraphs(); i++) {
            flow.budget().tick();
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isTableRowEnd()) continue;
            int own = number > 0 ? number : ++count;
            Para para = waiting == null ? new Para(own) : new Para(waiting);
            para.cell = paragraph.isInTable();
            boolean goesOn = read(paragraph, para, runs);
            waiting = goesOn ? para : null;
            if (!goesOn && (number == 0 || para.begun)) paras.add(para);
        }
        if (waiting != null) paras.add(waiting);
        return paras;
    }

    /** Reads a paragraph; whether its mark is gone, so that the next goes on in it. */
    private boolean read(Paragraph paragraph, Para para, DocRuns runs) {
        boolean marked = true;
        List<Range> called = new ArrayList<>();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean shown = !run.isMarkedDeleted() && !run.isVanished();
            String text = run.text();
            for (int k = 0; k < text.length(); k++) {
                char c = text.charAt(k);
                int place = run.getStartOffset() + k;
                if (shown && runs.seen()) call(c, place, called);
                runs.add(c, run, shown, para);
            }
            marked = shown;
        }
        if (marked) finish(paragraph, para);
        for (Range range : called) para.anchored.addAll(paragraphs(range, para.number));
        return !marked;
    }

    private void finish(Paragraph paragraph, Para para) {
        para.label = lists.label(paragraph.getIlfo(), paragraph.getIlvl());
        flow.budget().characters(para.label.length());
        para.level = styles.level(paragraph);
        if (styles.contents(paragraph)) para.contents = Flow.CONTENTS;
    }

    /** Notes what a character of the main text calls: a note, or a drawing with text. */
    private void call(char c, int place, List<Range> called) {
        if (c != DocRuns.NOTE && c != DocRuns.DRAWING) return;
        Range range = c == DocRuns.NOTE ? anchors.note(place) : anchors.box(place);
        if (range != null) called.add(range);
        else if (c == DocRuns.DRAWING) flow.picture();
    }
}
