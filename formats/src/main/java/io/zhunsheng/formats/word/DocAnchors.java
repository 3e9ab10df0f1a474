package io.zhunsheng.formats.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.GenericPropertyNode;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;

/** Where in the main text the boxes and notes of a binary document are anchored. */
final class DocAnchors {
    /** Place of fcPlcftxbxTxt in the file information block (MS-DOC 2.5.6). */
    private static final int TEXT_BOXES = 154 + 56 * 8;

    /** Size of an FTXBXS, and where in it the shape's id stands (MS-DOC 2.9.98). */
    private static final int TEXT_BOX = 22;

    private static final int SHAPE = 14;

    private final HWPFDocument file;
    private final Map<Integer, Range> notes = new HashMap<>();
    private final Map<Integer, Range> boxes = new LinkedHashMap<>();
    private final List<Range> loose = new ArrayList<>();

    DocAnchors(HWPFDocument file) {
        this.file = file;
        orWhole(file.getFootnoteRange(), story -> notes(file.getFootnotes(), story));
        orWhole(file.getEndnoteRange(), story -> notes(file.getEndnotes(), story));
        orWhole(file.getMainTextboxRange(), this::boxes);
    }

    /** Where the table of a story is broken its text is not lost, only its places are. */
    private void orWhole(Range story, Consumer<Range> reading) {
        try {
            if (story.getStartOffset() < story.getEndOffset()) reading.accept(story);
        } catch (RuntimeException e) {
            loose.add(story);
        }
    }

    /** The note called by a character of the main text, or null. */
    Range note(int place) {
        return notes.remove(place);
    }

    /** The box of the drawing that is anchored at a character of the main text, or null. */
    Range box(int place) {
        try {
            if (boxes.isEmpty()) return null;
            OfficeDrawing drawing = file.getOfficeDrawingsMain().getOfficeDrawingAt(place);
            return drawing == null ? null : boxes.remove(drawing.getShapeId());
        } catch (RuntimeException e) { // a broken drawing; its box is one of the rest
            return null;
        }
    }

    /** Boxes nobody asked for, most lie in drawings together with others; and lost stories. */
    List<Range> rest() {
        List<Range> rest = new ArrayList<>(boxes.values());
        rest.addAll(loose);
        return rest;
    }

    private void notes(Notes all, Range story) {
        for (int i = 0; i < all.getNotesCount(); i++)
            put(
                    notes,
                    all.getNoteAnchorPosition(i),
                    story,
                    all.getNoteTextStartOffset(i),
                    all.getNoteTextEndOffset(i));
    }

    private void boxes(Range story) {
        byte[] head = file.getMainStream();
        if (head.length < TEXT_BOXES + 8) return;
        int from = LittleEndian.getInt(head, TEXT_BOXES);
        int size = LittleEndian.getInt(head, TEXT_BOXES + 4);
        if (from < 0 || size <= 0 || size > file.getTableStream().length - from) return;
        PlexOfCps table = new PlexOfCps(file.getTableStream(), from, size, TEXT_BOX);
        for (int i = 0; i < table.length(); i++) {
            GenericPropertyNode box = table.getProperty(i);
            int shape = LittleEndian.getInt(box.getBytes(), SHAPE);
            if (shape != 0) put(boxes, shape, story, box.getStart(), box.getEnd());
        }
    }

    private void put(Map<Integer, Range> where, int key, Range story, int from, int to) {
        int start = story.getStartOffset() + from;
        int end = Math.min(story.getStartOffset() + to, story.getEndOffset());
        if (start < end) where.putIfAbsent(key, new Range(start, end, file));
    }
}
