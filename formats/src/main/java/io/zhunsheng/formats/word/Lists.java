package io.zhunsheng.formats.word;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.number.Numerals;
import io.zhunsheng.formats.flow.Symbols;
import io.zhunsheng.formats.number.ListLevel;
import io.zhunsheng.formats.number.ListLevel.Suffix;
import io.zhunsheng.formats.number.ListNumbering;
import io.zhunsheng.formats.number.ListNumbering.NumberedList;
import io.zhunsheng.formats.xml.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbered lists of a document (ECMA-376, 17.9; in Word 2003 {@code w:lists}), and the counting
 * of their paragraphs.
 */
final class Lists {
    private static final String OFF = "0";

    /** What a list costs of the budget, that no file can fill the memory with empty ones. */
    private static final int COST = 8;

    /** A list as defined: an abstractNum, or a listDef of Word 2003. */
    private static final class Definition {
        final String id;
        final LevelReading[] levels = new LevelReading[ListNumbering.LEVELS];
        String link;

        Definition(String id) {
            this.id = id;
        }
    }

    /** A list as used: a num, or a list of Word 2003. */
    private static final class Use {
        String definition;
        final Map<Integer, Integer> starts = new HashMap<>();
        final Map<Integer, LevelReading> levels = new HashMap<>();
    }

    private final Styles styles;
    private final Budget budget;
    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Use> uses = new HashMap<>();
    private final Map<String, NumberedList> lists = new HashMap<>();
    private final ListNumbering numbering = new ListNumbering();

    Lists(Styles styles, Budget budget) {
        this.styles = styles;
        this.budget = budget;
    }

    void read(Xml xml) {
        int inside = -1;
        while (inside < 0 && xml.next())
            if (xml.start("numbering") || xml.start("lists")) inside = xml.depth();
            else if (xml.start("body")) return;
        while (inside > 0 && xml.next(inside)) {
            if (xml.start("abstractNum")) definition(xml, xml.attribute("abstractNumId"));
            else if (xml.start("listDef")) definition(xml, xml.attribute("listDefId"));
            else if (xml.start("num")) use(xml, xml.attribute("numId"));
            else if (xml.start("list")) use(xml, xml.attribute("ilfo"));
        }
    }

    private void definition(Xml xml, String id) {
        Definition definition = new Definition(String.valueOf(id));
        int inside = xml.depth();
        while (xml.next(inside)) {
            if (xml.start("numStyleLink") || xml.start("listStyleLink"))
                definition.link = xml.attribute("val");
            if (!xml.start("lvl")) continue;
            budget.characters(COST);
            Integer at = Values.number(xml, "ilvl");
            LevelReading level = LevelReading.of(xml);
            if (at != null && at >= 0 && at < ListNumbering.LEVELS) definition.levels[at] = level;
        }
        definitions.putIfAbsent(id, definition);
    }

    private void use(Xml xml, String id) {
        budget.characters(COST);
        Use use = new Use();
        Integer at = null;
        int inside = xml.depth();
        while (xml.next(inside)) {
            if (!xml.start()) continue;
            switch (xml.name()) {
                case "abstractNumId", "ilst" -> use.definition = xml.attribute("val");
                case "lvlOverride" -> at = Values.number(xml, "ilvl");
                case "startOverride" -> {
                    Integer start = Values.number(xml);
                    if (at != null && start != null) use.starts.put(at, start);
                }
                case "lvl" -> {
                    LevelReading level = LevelReading.of(xml);
                    if (at != null) use.levels.put(at, level);
                }
                default -> {}
            }
        }
        uses.putIfAbsent(id, use);
    }

    /** Counts a paragraph that has those properties; its label, empty where it shows none. */
    String label(Properties own, Styles.Look look) {
        if (own.label != null) return literal(own.label);
        String id = own.list != null ? own.list : look.list();
        if (id == null || id.equals(OFF)) return "";
        NumberedList list = lists.computeIfAbsent(id, this::resolved);
        Integer level = own.listLevel;
        if (level == null) level = linked(id, look);
        if (level == null && own.list == null) level = look.listLevel();
        String label = numbering.label(list, level == null ? 0 : level);
        budget.characters(label.length());
        return label;
    }

    /** A label the file holds itself, seen as one with a tab behind it. */
    private String literal(String label) {
        String shown = Symbols.bullet(null, label);
        Numerals numerals = shown.equals(label) ? Numerals.NONE : Numerals.BULLET;
        budget.characters(shown.length());
        return shown + new ListLevel(1, numerals, "", Suffix.TAB, false, null).gap(shown);
    }

    /** The level that names the paragraph's style as its own (17.9.23), or null. */
    private Integer linked(String id, Styles.Look look) {
        Use use = uses.get(id);
        Definition definition = use == null ? null : followed(use);
        if (definition == null) return null;
        for (String style : look.chain())
            for (int i = 0; i < definition.levels.length; i++) {
                LevelReading level = use.levels.getOrDefault(i, definition.levels[i]);
                if (level != null && style.equals(level.style)) return i;
            }
        return null;
    }

    private NumberedList resolved(String id) {
        Use use = uses.get(id);
        Definition definition = use == null ? null : followed(use);
        if (definition == null) return new NumberedList(id, "", List.of(), Map.of());
        List<ListLevel> levels = new ArrayList<>();
        for (int i = 0; i < definition.levels.length; i++) {
            LevelReading level = use.levels.getOrDefault(i, definition.levels[i]);
            levels.add(level == null ? ListLevel.of(Numerals.NONE, "") : level.level());
        }
        return new NumberedList(id, definition.id, levels, use.starts);
    }

    /** The definition of a list, through the style it may be borrowed from (17.9.21). */
    private Definition followed(Use use) {
        Definition definition = definitions.get(use.definition);
        if (definition == null || definition.link == null) return definition;
        Use borrowed = uses.get(styles.paragraph(definition.link).list());
        Definition lent = borrowed == null ? null : definitions.get(borrowed.definition);
        return lent == null ? definition : lent;
    }
}
