package io.zhunsheng.formats.word;

import io.zhunsheng.formats.xml.Xml;

/** What a paragraph says of itself (ECMA-376, 17.3.1.26: pPr). */
final class Properties {
    String style;
    String list;
    Integer listLevel;
    Integer outline;

    /** The label itself, where the file holds it (Word 2003: {@code wx:t}), or null. */
    String label;

    /** Whether the paragraph's mark is deleted. */
    boolean deleted;

    /** Whether the paragraph's mark is hidden, null where the style tells. */
    Boolean hidden;

    /** Reads to the end of the {@code w:pPr} that begins here. */
    static Properties of(Xml xml) {
        Properties properties = new Properties();
        int inside = xml.depth();
        while (xml.next(inside)) if (xml.start()) properties.read(xml);
        return properties;
    }

    private void read(Xml xml) {
        switch (xml.name()) {
            case "pStyle" -> style = xml.attribute("val");
            case "numId", "ilfo" -> list = xml.attribute("val");
            case "ilvl" -> listLevel = Values.number(xml);
            case "outlineLvl" -> outline = Values.number(xml);
            case "t" -> label = xml.attribute("val");
            case "rPr" -> mark(xml);
            case "sectPr", "pPrChange", "numberingChange", "annotation", "tabs" -> xml.skip();
            default -> {}
        }
    }

    private void mark(Xml xml) {
        boolean separator = false; // it lets a heading run into its text, and stays a heading
        int inside = xml.depth();
        while (xml.next(inside)) {
            if (!xml.start()) continue;
            switch (xml.name()) {
                case "del", "moveFrom" -> deleted = true;
                case "annotation" -> deleted |= "Word.Deletion".equals(xml.attribute("type"));
                case "vanish" -> hidden = Values.on(xml);
                case "specVanish" -> separator = Values.on(xml);
                case "rPrChange" -> xml.skip();
                default -> {}
            }
        }
        if (separator) hidden = false;
    }
}
