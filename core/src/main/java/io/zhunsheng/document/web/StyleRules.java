package io.zhunsheng.document.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The rules of a page's own style sheets that decide what is seen, as far as they name a tag, a
 * class or an id and nothing else: Word's styles and the classes pages hide things by.
 */
final class StyleRules {
    private static final int MOST = 20_000;
    private static final int LONGEST = 400;
    private static final int LONGEST_NAMES = 200;
    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9]*|[a-z0-9]*[.#][\\w-]+");
    private static final Pattern LAST_CLASS = Pattern.compile("\\.[\\w-]+");
    private static final Pattern MATTERS =
            Pattern.compile("display:|visibility:|mso-|list-style|white-space:");

    private final Map<String, String> rules = new HashMap<>();

    /** Classes that a finer rule shows again: without the whole cascade nobody knows when. */
    private final Set<String> shown = new HashSet<>();

    void add(String sheet) {
        String css = withoutComments(sheet);
        int at = 0;
        for (int rule = 0; rule < MOST; rule++) {
            int open = css.indexOf('{', at);
            if (open < 0) return;
            String selectors = css.substring(at, open);
            selectors = selectors.substring(selectors.lastIndexOf(';') + 1);
            int close = css.indexOf('}', open);
            if (selectors.indexOf('@') >= 0) at = behind(css, open);
            else if (close < 0) return;
            else {
                put(selectors, Css.plain(css.substring(open + 1, close)));
                at = close + 1;
            }
        }
    }

    /** What the rules declare for an element, the least important first. */
    String of(Element element) {
        if (rules.isEmpty()) return "";
        String tag = element.normalName();
        StringBuilder found = new StringBuilder(rules.getOrDefault(tag, ""));
        if (element.hasAttr("class"))
            for (String name : names(element).split("\\s+")) {
                String key = "." + name;
                if (shown.contains(key)) continue;
                found.append(rules.getOrDefault(key, ""));
                found.append(rules.getOrDefault(tag + key, ""));
            }
        if (element.hasAttr("id")) found.append(rules.getOrDefault("#" + element.id(), ""));
        return found.toString();
    }

    /** The classes of an element; of hundreds the first will do. */
    static String names(Element element) {
        String names = element.className();
        return names.substring(0, Math.min(LONGEST_NAMES, names.length()));
    }

    private void put(String selectors, String declarations) {
        if (selectors.length() + declarations.length() > 10 * LONGEST) return;
        if (!MATTERS.matcher(declarations).find()) return;
        for (String selector : selectors.split(",")) {
            String name = selector.strip();
            if (PLAIN.matcher(name).matches()) rules.merge(name, declarations, StyleRules::later);
            else if (!Css.value(declarations, "display").equals("none")) {
                Matcher classes = LAST_CLASS.matcher(name.substring(name.lastIndexOf(' ') + 1));
                while (classes.find()) shown.add(classes.group());
            }
        }
    }

    private static String later(String first, String then) {
        return first.length() > LONGEST ? then : first + then;
    }

    /** The place behind a block that may hold blocks. */
    private static int behind(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            if (css.charAt(i) == '{') depth++;
            else if (css.charAt(i) == '}' && --depth == 0) return i + 1;
        }
        return css.length();
    }

    private static String withoutComments(String css) {
        StringBuilder bare = new StringBuilder(css.length());
        int at = 0;
        while (at < css.length()) {
            int open = css.indexOf("/*", at);
            if (open < 0) break;
            bare.append(css, at, open);
            int close = css.indexOf("*/", open + 2);
            at = close < 0 ? css.length() : close + 2;
        }
        return bare.append(css, Math.min(at, css.length()), css.length())
                .toString()
                .replace("<!--", "")
                .replace("-->", "");
    }
}
