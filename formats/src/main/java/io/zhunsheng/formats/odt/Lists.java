package io.zhunsheng.formats.odt;

import io.zhunsheng.document.Budget;
import io.zhunsheng.formats.number.ListLevel;
import io.zhunsheng.formats.number.ListNumbering;
import io.zhunsheng.formats.number.ListNumbering.NumberedList;
import io.zhunsheng.formats.xml.Xml;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists that are open at a place (ODF 1.3, 5.3), and the numbers of their items. */
final class Lists {
    private static final int COST = 8;

    /** Numbers that are counted together, in one list or in several that go on with each other. */
    private static final class Counters {
        final String id;
        final boolean[] begun = new boolean[ListNumbering.LEVELS];

        Counters(int id) {
            this.id = Integer.toString(id);
        }
    }

    private static final class Open {
        String style;
        Counters counters;
        int level;
        boolean anew;

        /** Whether the item has a number that no paragraph shows yet. */
        boolean due;

        Integer start;
        int inner;
    }

    private final Styles styles;
    private final Budget budget;
    private final ListNumbering numbering = new ListNumbering();
    private final Map<String, Counters> byId = new HashMap<>();
    private final Deque<Deque<Open>> outside = new ArrayDeque<>();
    private final Counters headings = new Counters(0);
    private Deque<Open> open = new ArrayDeque<>();
    private Open last;
    private int made;

    Lists(Styles styles, Budget budget) {
        this.styles = styles;
        this.budget = budget;
    }

    /** Enters a text of its own, where no list is open. */
    void enter() {
        outside.push(open);
        open = new ArrayDeque<>();
    }

    void leave() {
        open = outside.pop();
    }

    boolean none() {
        return open.isEmpty();
    }

    /** Begins a list. */
    void begin(Xml xml) {
        budget.characters(COST);
        Open outer = open.peek();
        Open list = new Open();
        String style = xml.attribute("style-name");
        boolean goesOn = Attributes.yes(xml, "continue-numbering");
        if (outer == null) {
            list.style = style;
            list.counters = counters(xml, style, goesOn);
            last = list;
        } else {
            list.style = style == null ? outer.style : style;
            list.counters = outer.counters;
            list.level = outer.level + 1;
            list.anew = ++outer.inner > 1 && !goesOn;
        }
        String id = xml.attribute("id");
        if (id != null) byId.put(id, list.counters);
        open.push(list);
    }

    private Counters counters(Xml xml, String style, boolean goesOn) {
        Counters named = byId.get(xml.attribute("continue-list"));
        if (named != null) return named;
        boolean same = last != null && String.valueOf(style).equals(String.valueOf(last.style));
        return goesOn && same ? last.counters : new Counters(++made);
    }

    void end() {
        open.pop();
    }

    /** Begins an item of the innermost list; a header has no number. */
    void item(Xml xml, boolean header) {
        Open list = open.peek();
        if (list == null) return;
        list.due = !header;
        list.start = Attributes.number(xml, "start-value");
        list.inner = 0;
    }

    /** The label of a paragraph of that style, if it is the first of its item. */
    String label(String paragraphStyle) {
        Open list = open.peek();
        if (list == null || !list.due) return "";
        list.due = false;
        List<ListLevel> levels = styles.list(list.style);
        if (levels == null) levels = styles.list(styles.listOf(paragraphStyle));
        Integer start = list.start;
        if (start == null && list.anew && levels != null && list.level < levels.size())
            start = levels.get(list.level).start();
        list.anew = false;
        return label(levels, list.counters, list.level, start);
    }

    /** The label of a heading outside lists. */
    String heading(int level, Integer start) {
        return label(styles.outline(), headings, level - 1, start);
    }

    /** The label of a paragraph that is a list item by itself (5.3.6). */
    String alone(Xml xml) {
        budget.characters(COST);
        String key = "alone " + xml.attribute("list-id") + ' ' + xml.attribute("style-name");
        Counters counters = byId.computeIfAbsent(key, id -> new Counters(++made));
        return label(
                styles.list(xml.attribute("style-name")),
                counters,
                Attributes.number(xml, "level", 1) - 1,
                Attributes.number(xml, "start-value"));
    }

    /** Levels above that had no paragraph of their own count all the same, as in LibreOffice. */
    private String label(List<ListLevel> levels, Counters counters, int level, Integer start) {
        if (levels == null || level < 0 || level >= levels.size()) return "";
        for (int above = 0; above < level; above++)
            if (!counters.begun[above]) count(levels, counters, above, null);
        return count(levels, counters, level, start);
    }

    private String count(List<ListLevel> levels, Counters counters, int level, Integer start) {
        counters.begun[level] = true;
        for (int below = level + 1; below < counters.begun.length; below++)
            counters.begun[below] = false;
        String id = start == null ? counters.id : counters.id + " from " + ++made;
        Map<Integer, Integer> starts = start == null ? Map.of() : Map.of(level, start);
        return numbering.label(new NumberedList(id, counters.id, levels, starts), level);
    }
}
