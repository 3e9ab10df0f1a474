package io.zhunsheng.document.web;

import io.zhunsheng.document.number.Numerals;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Computes the numbers a browser prints before list items (HTML, 4.4.5 to 4.4.8; CSS Counter Styles
 * Level 3), and those of the web editor most Chinese sites use, which draws its own.
 */
final class ListNumbers {
    /** A number somebody typed although the list has one: the list's own is switched off then. */
    private static final Pattern TYPED =
            Pattern.compile(
                    "^[\\s\\u3000\\u00A0]*(?:[(（]?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[)）、．]"
                            + "|\\d{1,2}[.](?!\\d)|第[一二三四五六七八九十]{1,3}(?:部分|[章节条、])|[①-⑳⑴-⒛㈠-㈩])");

    /** The last number that Chinese styles of CSS count to. */
    private static final int HIGHEST = 9999;

    /** One open list: how its items are marked, and where it counts. */
    private static final class Open {
        final String style;
        final int step;
        int next;

        Open(String style, int next, int step) {
            this.style = style;
            this.next = next;
            this.step = step;
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private String label = "";

    void enter(Element list, String css) {
        boolean ordered = list.normalName().equals("ol");
        boolean reversed = ordered && list.hasAttr("reversed");
        int first = reversed ? items(list) : 1;
        open.push(
                new Open(
                        style(list, css, ordered ? "decimal" : "none"),
                        number(list.attr("start"), first),
                        reversed ? -1 : 1));
    }

    void leave() {
        open.pop();
        label = "";
    }

    /** Begins an item, whose number then stands before the next text. */
    void item(Element item, String css) {
        Open list = open.peek();
        if (list == null) return;
        int number = number(item.attr("value"), list.next);
        list.next = number + list.step;
        label = label(style(item, css, list.style), number);
    }

    void endItem() {
        label = "";
    }

    /** The text with the number of its item in front, where it is the item's first. */
    String labelled(String text) {
        String before = label;
        label = "";
        return before.isEmpty() || TYPED.matcher(text).find() ? text : before + text.stripLeading();
    }

    private static int items(Element list) {
        int items = 0;
        for (Element child : list.children()) if (child.normalName().equals("li")) items++;
        return items;
    }

    private static int number(String value, int otherwise) {
        try {
            return value.isBlank() ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static String style(Element element, String css, String otherwise) {
        String type = element.attr("type");
        String own = editor(element.className());
        String style = Css.value(css, "list-style-type") + Css.value(css, "list-style");
        if (!own.isEmpty()) return own;
        if (!style.isEmpty()) return style;
        return switch (type) {
            case "1" -> "decimal";
            case "a" -> "lower-alpha";
            case "A" -> "upper-alpha";
            case "i" -> "lower-roman";
            case "I" -> "upper-roman";
            case "disc", "circle", "square" -> "none";
            default -> otherwise;
        };
    }

    /** UEditor names the numbers it draws as pictures in the class of the list. */
    private static String editor(String names) {
        int at = names.indexOf("custom_");
        if (at < 0) return "";
        int end = names.indexOf(' ', at);
        return names.substring(at, end < 0 ? names.length() : end);
    }

    private static String label(String style, int number) {
        String label = chinese(style, number);
        return label != null ? label : western(style, number);
    }

    private static String chinese(String style, int number) {
        String counted = cjk(Numerals.CHINESE_COUNTING_THOUSAND, number);
        if (style.contains("chinese-formal"))
            return cjk(Numerals.CHINESE_LEGAL_SIMPLIFIED, number) + "、";
        if (style.contains("chinese-informal")
                || style.contains("cjk-ideographic")
                || style.contains("japanese-informal")) return counted + "、";
        if (style.contains("cjk-decimal")) return cjk(Numerals.IDEOGRAPH_DIGITAL, number) + "、";
        if (style.contains("cjk-heavenly-stem"))
            return cjk(Numerals.IDEOGRAPH_TRADITIONAL, number) + "、";
        if (style.contains("cjk-earthly-branch"))
            return cjk(Numerals.IDEOGRAPH_ZODIAC, number) + "、";
        return switch (style) {
            case "custom_cn" -> counted + "、";
            case "custom_cn1" -> counted + "）";
            case "custom_cn2" -> "（" + counted + "）";
            case "custom_num" -> number + "、";
            case "custom_num1" -> number + "）";
            case "custom_num2" -> "（" + number + "）";
            default -> null;
        };
    }

    /** What a way of counting does not reach is written figure by figure (its fallback in CSS). */
    private static String cjk(Numerals numerals, int number) {
        if (number < 0) return Integer.toString(number);
        String written = number > HIGHEST ? "" : numerals.write(number);
        boolean reached = !written.isEmpty() && !Character.isDigit(written.charAt(0));
        return reached ? written : Numerals.IDEOGRAPH_DIGITAL.write(number);
    }

    private static String western(String style, int number) {
        if (style.contains("decimal-leading-zero"))
            return Numerals.DECIMAL_ZERO.write(number) + ".";
        if (style.contains("decimal")) return number + ".";
        if (style.contains("lower-alpha") || style.contains("lower-latin"))
            return letters(number) + ".";
        if (style.contains("upper-alpha") || style.contains("upper-latin"))
            return letters(number).toUpperCase(Locale.ROOT) + ".";
        if (style.contains("lower-roman")) return Numerals.LOWER_ROMAN.write(number) + ".";
        if (style.contains("upper-roman")) return Numerals.UPPER_ROMAN.write(number) + ".";
        return "";
    }

    /** a … z, aa, ab …, not as Word goes on: aa, bb. */
    private static String letters(int number) {
        if (number < 1) return Integer.toString(number);
        StringBuilder letters = new StringBuilder();
        for (int n = number; n > 0; n = (n - 1) / 26)
            letters.insert(0, (char) ('a' + (n - 1) % 26));
        return letters.toString();
    }
}
