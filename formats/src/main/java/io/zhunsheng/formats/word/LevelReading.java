package io.zhunsheng.formats.word;

import io.zhunsheng.document.number.Numerals;
import io.zhunsheng.formats.flow.Symbols;
import io.zhunsheng.formats.number.ListLevel;
import io.zhunsheng.formats.number.ListLevel.Suffix;
import io.zhunsheng.formats.xml.Xml;

/** One level of a list being read (ECMA-376, 17.9.6). */
final class LevelReading {
    private int start = 1;
    private Numerals numerals = Numerals.DECIMAL;
    private String text = "";
    private Suffix suffix = Suffix.TAB;
    private boolean legal;
    private Integer restart;
    private String font;
    private boolean hidden;

    /** Id of the paragraph style that takes this level, or null. */
    String style;

    private LevelReading() {}

    /** Reads to the end of the {@code w:lvl} that begins here. */
    static LevelReading of(Xml xml) {
        LevelReading level = new LevelReading();
        int inside = xml.depth();
        while (xml.next(inside)) if (xml.start()) level.read(xml);
        return level;
    }

    private void read(Xml xml) {
        switch (xml.name()) {
            case "start" -> start = Values.number(xml) == null ? start : Values.number(xml);
            case "numFmt" -> format(xml.attribute("val"));
            case "nfc" ->
                    numerals = Nfc.numerals(Values.number(xml) == null ? 0 : Values.number(xml));
            case "lvlText" -> text = xml.attribute("val") == null ? "" : xml.attribute("val");
            case "suff" -> suffix = suffix(xml.attribute("val"));
            case "isLgl" -> legal = Values.on(xml);
            case "lvlRestart" -> restart = Values.number(xml);
            case "pStyle" -> style = xml.attribute("val");
            case "rFonts" -> font = xml.attribute("ascii");
            case "vanish" -> hidden = Values.on(xml);
            case "pPr" -> xml.skip();
            default -> {}
        }
    }

    /** A format of Word's own comes with one that everyone knows behind it (MS-DOCX 2.4). */
    private void format(String name) {
        if (!"custom".equals(name)) numerals = Numerals.named(name);
    }

    private static Suffix suffix(String name) {
        if ("nothing".equalsIgnoreCase(name)) return Suffix.NOTHING;
        return "space".equalsIgnoreCase(name) ? Suffix.SPACE : Suffix.TAB;
    }

    ListLevel level() {
        String shown = hidden ? "" : text;
        if (numerals == Numerals.BULLET) shown = Symbols.bullet(font, shown);
        return new ListLevel(start, numerals, shown, suffix, legal, restart);
    }
}
