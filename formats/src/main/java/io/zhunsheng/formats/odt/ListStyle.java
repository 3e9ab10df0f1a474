package io.zhunsheng.formats.odt;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.number.Numerals;
import io.zhunsheng.formats.flow.Symbols;
import io.zhunsheng.formats.number.ListLevel;
import io.zhunsheng.formats.number.ListLevel.Suffix;
import io.zhunsheng.formats.number.ListNumbering;
import io.zhunsheng.formats.xml.Xml;
import java.util.ArrayList;
import java.util.List;

/** The levels of a list style or of the outline style (ODF 1.3, 16.31 and 16.34). */
final class ListStyle {
    private static final int COST = 8;

    private final List<ListLevel> levels = new ArrayList<>();

    private ListStyle() {}

    /** Reads the levels in the style that begins here. */
    static List<ListLevel> levels(Xml xml, Budget budget) {
        ListStyle style = new ListStyle();
        for (int inside = xml.depth(); xml.next(inside); ) {
            if (!xml.start() || !xml.name().contains("level-style")) continue;
            budget.characters(COST);
            style.level(xml);
        }
        return List.copyOf(style.levels);
    }

    private void level(Xml xml) {
        int at = Attributes.number(xml, "level", 0);
        boolean number = !xml.name().endsWith("-bullet") && !xml.name().endsWith("-image");
        Numerals numerals =
                number ? Formats.numerals(xml.attribute("num-format")) : Numerals.BULLET;
        String text = number ? template(xml, at, numerals) : bullet(xml.attribute("bullet-char"));
        int start = Attributes.number(xml, "start-value", 1);
        Suffix suffix = Suffix.TAB;
        for (int inside = xml.depth(); xml.next(inside); )
            if (xml.start("list-level-label-alignment"))
                suffix = suffix(xml.attribute("label-followed-by"));
        if (at < 1 || at > ListNumbering.LEVELS) return;
        while (levels.size() < at) levels.add(ListLevel.of(Numerals.NONE, ""));
        levels.set(at - 1, new ListLevel(start, numerals, text, suffix, false, null));
    }

    /**
     * The label: as newer files spell it out ({@code %1%.%2%}), else put together from what stands
     * before and behind the number, and the numbers of levels above.
     */
    private String template(Xml xml, int at, Numerals numerals) {
        String format = xml.attribute("num-list-format");
        if (format != null) return format.replaceAll("%([1-9])%", "%$1").replace("%10%", "");
        StringBuilder text = new StringBuilder(Attributes.text(xml, "num-prefix"));
        int shown = Attributes.number(xml, "display-levels", 1);
        for (int above = Math.max(1, at - shown + 1); above < at; above++)
            if (numerals != Numerals.NONE && numbered(above))
                text.append('%').append(above).append('.');
        if (numerals != Numerals.NONE) text.append('%').append(at);
        return text.append(Attributes.text(xml, "num-suffix")).toString();
    }

    private boolean numbered(int level) {
        if (level > levels.size()) return true;
        Numerals numerals = levels.get(level - 1).numerals();
        return numerals != Numerals.NONE && numerals != Numerals.BULLET;
    }

    /** Bullets of symbol fonts look nothing like what they are stored as. */
    private static String bullet(String stored) {
        return stored == null || stored.isEmpty() ? Symbols.BULLET : Symbols.bullet(null, stored);
    }

    private static Suffix suffix(String name) {
        if ("nothing".equals(name)) return Suffix.NOTHING;
        return "space".equals(name) ? Suffix.SPACE : Suffix.TAB;
    }
}
