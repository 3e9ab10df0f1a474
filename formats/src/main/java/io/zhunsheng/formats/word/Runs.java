package io.zhunsheng.formats.word;

import io.zhunsheng.formats.flow.Symbols;
import io.zhunsheng.formats.xml.Xml;

/** Reads what stands in a paragraph (ECMA-376, 17.3.2 and 17.3.3) into it. */
final class Runs {
    private enum Text {
        NONE,
        TEXT,
        CODE
    }

    private final Xml xml;
    private final Word word;
    private Text reading = Text.NONE;
    private long written;

    Runs(Xml xml, Word word) {
        this.xml = xml;
        this.word = word;
    }

    /** How much text was written so far. */
    long written() {
        return written;
    }

    void start(String name, OpenPara para) {
        switch (name) {
            case "r" -> para.hidden = para.look.hidden();
            case "rPr" -> para.hidden = hidden(para.look.hidden());
            case "t" -> reading = Text.TEXT;
            case "instrText" -> reading = Text.CODE;
            case "tab", "ptab" -> put(para, "\t");
            case "br", "cr" -> put(para, "\n");
            case "noBreakHyphen" -> put(para, "-");
            case "den" -> put(para, "/"); // of a fraction
            case "sym" -> symbol(para);
            case "fldChar", "fldSimple" -> field(para, name);
            case "footnoteReference" -> note(para, "footnote");
            case "endnoteReference" -> note(para, "endnote");
            case "textpath" -> art(para);
            case "blip", "imagedata" -> word.flow().picture();
            default -> {}
        }
    }

    void end(String name, OpenPara para) {
        switch (name) {
            case "t", "instrText" -> reading = Text.NONE;
            case "fldSimple" -> para.siblings.fields.end();
            default -> {}
        }
    }

    /** Takes the text that stands here. */
    void text(OpenPara para) {
        if (reading == Text.CODE) {
            StringBuilder code = new StringBuilder();
            xml.addTo(code);
            para.siblings.fields.code(code);
        } else if (reading == Text.TEXT && para.shown()) {
            int from = para.para.text.length();
            xml.addTo(para.para.text);
            added(para, from);
        }
    }

    private void put(OpenPara para, String text) {
        if (!para.shown() || text.isEmpty()) return;
        int from = para.para.text.length();
        para.para.text.append(text);
        added(para, from);
    }

    private void added(OpenPara para, int from) {
        written += para.para.text.length() - from;
        para.para.added(from, para.siblings.fields.contents());
    }

    /** Whether a run is hidden: by itself, else by its style, else by the paragraph's. */
    private boolean hidden(boolean byParagraph) {
        boolean byStyle = byParagraph;
        Boolean own = null;
        int inside = xml.depth();
        while (xml.next(inside)) {
            if (!xml.start()) continue;
            switch (xml.name()) {
                case "rStyle" -> byStyle |= word.styles().hides(xml.attribute("val"));
                case "vanish", "webHidden", "specVanish" ->
                        own = Values.on(xml) || Boolean.TRUE.equals(own);
                case "rPrChange", "annotation" -> xml.skip();
                default -> {}
            }
        }
        return own == null ? byStyle : own;
    }

    private void symbol(OpenPara para) {
        String code = xml.attribute("char");
        if (code == null || xml.prefix().equals("wx")) return; // Word 2003 says it twice
        try {
            put(para, Symbols.of(xml.attribute("font"), Integer.parseInt(code.strip(), 16)));
        } catch (NumberFormatException e) {
            // no character at all
        }
    }

    private void field(OpenPara para, String name) {
        Fields fields = para.siblings.fields;
        String type = name.equals("fldSimple") ? name : xml.attribute("fldCharType");
        switch (String.valueOf(type)) {
            case "begin" -> fields.begin();
            case "separate" -> separate(para);
            case "end" -> put(para, fields.end());
            case "fldSimple" -> {
                fields.begin();
                fields.code(String.valueOf(xml.attribute("instr")));
                separate(para);
            }
            default -> {}
        }
    }

    private static void separate(OpenPara para) {
        if (para.siblings.fields.separate()) para.para.contents = Flow.CONTENTS;
    }

    private void note(OpenPara para, String element) {
        if (para.shown()) word.notes().call(element, xml.attribute("id"), para.para, word.flow());
    }

    /** Letters drawn as a picture (VML text path), as the red heads of official papers are. */
    private void art(OpenPara para) {
        String letters = xml.attribute("string");
        if (letters == null || letters.isBlank() || !para.shown()) return;
        word.flow().budget().characters(letters.length());
        para.para.anchored.add(new Para(para.para.number, letters));
        written += letters.length();
    }
}
