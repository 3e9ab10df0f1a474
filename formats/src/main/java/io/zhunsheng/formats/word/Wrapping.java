package io.zhunsheng.formats.word;

import io.zhunsheng.formats.xml.Xml;

/** What the properties of rows, cells and controls say of what is in them. */
final class Wrapping {
    private Wrapping() {}

    /** Reads a {@code w:trPr}: whether the row is deleted or hidden. */
    static boolean rowGone(Xml xml) {
        boolean gone = false;
        int inside = xml.depth();
        while (xml.next(inside)) gone |= xml.start("del") || xml.start("hidden") && Values.on(xml);
        return gone;
    }

    /**
     * Reads a {@code w:tcPr}: whether the cell is deleted, or goes on from the one above or before
     * and shows nothing of its own (17.4.84).
     */
    static boolean cellGone(Xml xml) {
        boolean gone = false;
        int inside = xml.depth();
        while (xml.next(inside)) {
            boolean merge = xml.start("vMerge") || xml.start("hMerge");
            gone |= merge && !"restart".equals(xml.attribute("val")) || xml.start("cellDel");
        }
        return gone;
    }

    /** Reads a {@code w:sdtPr}: whether the control holds a table of contents. */
    static boolean contents(Xml xml) {
        boolean contents = false;
        int inside = xml.depth();
        while (xml.next(inside))
            contents |=
                    xml.start("docPartGallery")
                            && "Table of Contents".equalsIgnoreCase(xml.attribute("val"));
        return contents;
    }

    /** Whether the annotation of Word 2003 that begins here is a deletion or a comment. */
    static boolean annotationGone(Xml xml) {
        String type = xml.attribute("type");
        return "Word.Deletion".equals(type) || "Word.Comment".equals(type);
    }
}
