package io.zhunsheng.formats.word;

import io.zhunsheng.document.Budget;
import io.zhunsheng.formats.xml.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles of a document (ECMA-376, 17.7), each with what it takes from those it is based on. */
final class Styles {
    /** Word follows no longer chains, and cyclic ones never end. */
    private static final int LONGEST_CHAIN = 32;

    private static final int BODY = 9;

    /** What a style costs of the budget, that no file can fill the memory with empty ones. */
    private static final int COST = 8;

    /** Names as Word knows them in every language, perhaps with further ones behind a comma. */
    private static final Pattern HEADING =
            Pattern.compile("(?:heading|标题|標題) ?([1-9])(?:,.*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern CONTENTS =
            Pattern.compile(
                    "(?:toc|目录|目錄|contents|WPSOffice手动目录) ?"
                            + "(?:[1-9]|(?:heading|标题|標題) ?\\d?)(?:,.*)?",
                    Pattern.CASE_INSENSITIVE);

    /** What a style says of itself; null where it leaves things to the one it is based on. */
    private static final class Style {
        String base;
        boolean contents;
        Integer outline;
        String list;
        Integer listLevel;
        Boolean hidden;
    }

    /**
     * What a style comes to.
     *
     * @param level heading level, 0 for none
     * @param list id of the list it numbers its paragraphs by, or null
     * @param listLevel level in that list it names, or null
     * @param hidden whether its text is hidden
     * @param contents whether it belongs to tables of contents
     * @param chain ids of the style and those it is based on
     */
    record Look(
            int level,
            String list,
            Integer listLevel,
            boolean hidden,
            boolean contents,
            List<String> chain) {}

    private final Budget budget;
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Look> looks = new HashMap<>();
    private String usual;

    Styles(Budget budget) {
        this.budget = budget;
    }

    void read(Xml xml) {
        if (!xml.find("styles")) return;
        int inside = xml.depth();
        while (xml.next(inside)) if (xml.start("style")) style(xml);
    }

    private void style(Xml xml) {
        budget.characters(COST);
        Style style = new Style();
        String name = "";
        String id = xml.attribute("styleId");
        String preset = xml.attribute("default");
        boolean byDefault = preset != null && !preset.equals("0") && !preset.equals("off");
        if (byDefault && "paragraph".equals(xml.attribute("type"))) usual = id;
        int inside = xml.depth();
        while (xml.next(inside)) {
            if (!xml.start()) continue;
            switch (xml.name()) {
                case "name" -> name = String.valueOf(xml.attribute("val")).strip();
                case "basedOn" -> style.base = xml.attribute("val");
                case "outlineLvl" -> style.outline = Values.number(xml);
                case "numId", "ilfo" -> style.list = xml.attribute("val");
                case "ilvl" -> style.listLevel = Values.number(xml);
                case "vanish" -> style.hidden = Values.on(xml);
                case "tblStylePr", "tblPr", "pPrChange", "rPrChange" -> xml.skip();
                default -> {}
            }
        }
        if (style.outline == null) style.outline = heading(name);
        style.contents = contents(name);
        if (id != null) styles.putIfAbsent(id, style);
    }

    /** The look of a paragraph of that style, or of none. */
    Look paragraph(String id) {
        return of(id == null ? usual : id);
    }

    /** Whether text in that character style is hidden. */
    boolean hides(String id) {
        return id != null && of(id).hidden();
    }

    private Look of(String id) {
        return looks.computeIfAbsent(id == null ? "" : id, this::look);
    }

    private Look look(String id) {
        Style sum = new Style();
        boolean contents = false;
        List<String> chain = new ArrayList<>();
        for (String at = id; styles.containsKey(at) && chain.size() < LONGEST_CHAIN; ) {
            Style style = styles.get(at);
            contents |= style.contents;
            budget.tick();
            if (sum.outline == null) sum.outline = style.outline;
            if (sum.list == null) sum.list = style.list;
            if (sum.listLevel == null) sum.listLevel = style.listLevel;
            if (sum.hidden == null) sum.hidden = style.hidden;
            chain.add(at);
            at = style.base;
        }
        boolean hidden = Boolean.TRUE.equals(sum.hidden);
        return new Look(level(sum.outline), sum.list, sum.listLevel, hidden, contents, chain);
    }

    /** The outline level of a heading's style by its name, null where it is none of a heading. */
    static Integer heading(String name) {
        Matcher heading = HEADING.matcher(name);
        return heading.matches() ? heading.group(1).charAt(0) - '1' : null;
    }

    /** Whether a style of that name belongs to tables of contents. */
    static boolean contents(String name) {
        return CONTENTS.matcher(name).matches();
    }

    /** The heading level an outline level stands for (17.3.1.20): 0 is the highest, 9 is text. */
    static int level(Integer outline) {
        return outline == null || outline < 0 || outline >= BODY ? 0 : outline + 1;
    }
}
