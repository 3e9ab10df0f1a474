package io.zhunsheng.formats.odt;

import io.zhunsheng.document.Budget;
import io.zhunsheng.formats.number.ListLevel;
import io.zhunsheng.formats.xml.Xml;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The styles of a document (ODF 1.3, 16), as far as they say what is shown. */
final class Styles {
    /** What a style costs of the budget, that no file can fill the memory with empty ones. */
    private static final int COST = 8;

    private static final int LONGEST_CHAIN = 32;
    private static final Pattern CONTENTS =
            Pattern.compile("(?i)(?:toc|contents|目录|目錄)\\s*(?:[1-9]|10|heading|标题|標題)");

    /**
     * What one style says itself; null where it leaves things to its parent.
     *
     * @param automatic whether it holds what an author changed in one place
     */
    private record Style(
            String name, String parent, String list, Boolean hidden, boolean automatic) {}

    private final Budget budget;
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, List<ListLevel>> lists = new HashMap<>();
    private List<ListLevel> outline = List.of();

    Styles(Budget budget) {
        this.budget = budget;
    }

    /** Reads the styles in the element that begins here. */
    void read(Xml xml) {
        boolean automatic = xml.start("automatic-styles");
        for (int inside = xml.depth(); xml.next(inside); ) {
            if (!xml.start()) continue;
            budget.characters(COST);
            switch (xml.name()) {
                case "style" -> style(xml, automatic);
                case "list-style" -> {
                    String name = xml.attribute("name");
                    lists.put(name, ListStyle.levels(xml, budget));
                }
                case "outline-style" -> outline = ListStyle.levels(xml, budget);
                default -> xml.skip();
            }
        }
    }

    private void style(Xml xml, boolean automatic) {
        String key = key(xml.attribute("family"), xml.attribute("name"));
        String name = xml.attribute("display-name");
        if (name == null) name = String.valueOf(xml.attribute("name")).replace("_20_", " ");
        String parent = xml.attribute("parent-style-name");
        String list = xml.attribute("list-style-name");
        Boolean hidden = null;
        for (int inside = xml.depth(); xml.next(inside); )
            if (xml.start("text-properties") && xml.attribute("display") != null)
                hidden = xml.attribute("display").equals("none");
        styles.put(key, new Style(name, parent, list, hidden, automatic));
    }

    /** The levels of the list style of that name; null where there is none. */
    List<ListLevel> list(String name) {
        return name == null ? null : lists.get(name);
    }

    /** The levels headings are numbered by. */
    List<ListLevel> outline() {
        return outline;
    }

    /** Whether text in that style is hidden. */
    boolean hidden(String family, String name) {
        Style style = styles.get(key(family, name));
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (style.hidden() != null) return style.hidden();
            style = styles.get(key(family, style.parent()));
        }
        return false;
    }

    /** The list style a paragraph style names, empty where it wants none; null for neither. */
    String listOf(String name) {
        Style style = styles.get(key("paragraph", name));
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (style.list() != null) return style.list();
            style = styles.get(key("paragraph", style.parent()));
        }
        return null;
    }

    /** Whether the author took the number off the very paragraph that has this style. */
    boolean unnumbered(String name) {
        Style style = styles.get(key("paragraph", name));
        return style != null && style.automatic() && "".equals(style.list());
    }

    /** Whether paragraphs of that style belong to a table of contents. */
    boolean contents(String name) {
        Style style = styles.get(key("paragraph", name));
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (CONTENTS.matcher(style.name()).matches()) return true;
            style = styles.get(key("paragraph", style.parent()));
        }
        return false;
    }

    private static String key(String family, String name) {
        return family + ' ' + name;
    }
}
