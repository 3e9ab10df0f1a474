package io.zhunsheng.formats.rtf;

import io.zhunsheng.document.Budget;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraph styles a file declares: whether they are headings, or lines of a contents table.
 */
final class Styles {
    private static final Pattern HEADING =
            Pattern.compile("(?i)(?:heading|标题|標題)\\s*([1-9])(?!\\d).*");
    private static final Pattern CONTENTS =
            Pattern.compile("(?i)(?:toc|contents|目录|目錄)\\s*(?:[1-9]|heading|标题|標題).*");
    private static final int BODY = 9;
    private static final int LONGEST_CHAIN = 20;

    private record Style(String name, int outline, int base) {}

    private final Budget budget;
    private final Map<Integer, Style> styles = new HashMap<>();
    private final StringBuilder name = new StringBuilder();
    private int id;
    private int outline;
    private int base;

    Styles(Budget budget) {
        this.budget = budget;
    }

    /** Begins to declare a style. */
    void begin() {
        name.setLength(0);
        id = 0;
        outline = Group.NONE;
        base = Group.NONE;
    }

    void name(String text) {
        name.append(text);
    }

    void declare(String word, int number) {
        switch (word) {
            case "s" -> id = number;
            case "outlinelevel" -> outline = number;
            case "sbasedon" -> base = number;
            default -> {}
        }
    }

    /** Ends the declaration of a style. */
    void end() {
        String full = name.toString().strip();
        if (full.isEmpty()) return;
        String bare = full.endsWith(";") ? full.substring(0, full.length() - 1) : full;
        budget.characters(Fonts.COST);
        styles.putIfAbsent(id, new Style(bare, outline, base));
        begin();
    }

    boolean any() {
        return !styles.isEmpty();
    }

    /** The heading level (1 to 9) of a paragraph by its own outline level or its style; else 0. */
    int level(int style, int own) {
        int outline = own;
        Style at = styles.get(style);
        for (int i = 0; outline < 0 && at != null && i < LONGEST_CHAIN; i++) {
            Matcher heading = HEADING.matcher(at.name());
            outline = at.outline();
            if (outline < 0 && heading.matches()) outline = heading.group(1).charAt(0) - '1';
            at = styles.get(at.base());
        }
        return outline < 0 || outline >= BODY ? 0 : outline + 1;
    }

    /** Whether paragraphs of a style belong to a table of contents. */
    boolean contents(int style) {
        Style at = styles.get(style);
        return at != null && CONTENTS.matcher(at.name()).matches();
    }
}
