package io.zhunsheng.variation;

import java.util.ArrayList;
import java.util.List;

/** Sets sections as lines of text after a dress. */
final class Setter {
    private final Dress dress;
    private final List<String> lines = new ArrayList<>();

    Setter(Dress dress) {
        this.dress = dress;
    }

    /** The lines of the sections. */
    List<String> set(List<Block> tops) {
        int place = 0;
        for (Block top : tops) {
            int number =
                    place >= dress.slip && dress.slip >= 0
                            ? (dress.skip ? place + 2 : Math.max(1, place))
                            : place + 1;
            heading(number(number, place) + top.heading, top, place == dress.twice);
            int below = 1;
            for (Block lower : top.lower) lower(dress.lower.before(below++) + lower.heading, lower);
            place++;
        }
        return lines;
    }

    private String number(int number, int place) {
        if (place == dress.lost) return "";
        return dress.mixed && place % 3 == 1
                ? Numbering.CHINESE_BAR.before(number)
                : dress.top.before(number);
    }

    private void heading(String heading, Block top, boolean twice) {
        boolean empty = top.text.isEmpty() && top.lower.isEmpty();
        if (dress.runInTop && !top.text.isEmpty() && top.lower.isEmpty()) {
            paragraph(heading + "。" + top.text.get(0));
            top.text.stream().skip(1).forEach(this::paragraph);
            return;
        }
        String whole = heading + (dress.tail.equals("。") && empty ? "" : dress.tail);
        line(whole);
        if (twice) line(whole);
        top.text.forEach(this::paragraph);
    }

    private void lower(String heading, Block block) {
        if (dress.runInLower) {
            paragraph(heading + "。" + block.text.get(0));
            block.text.stream().skip(1).forEach(this::paragraph);
        } else {
            line(heading);
            block.text.forEach(this::paragraph);
        }
    }

    private void line(String heading) {
        int at = 20 + heading.length() % 4;
        if (dress.broken
                && heading.length() > at + 3
                && Character.isIdeographic(heading.charAt(at))) {
            lines.add(heading.substring(0, at));
            lines.add(heading.substring(at));
        } else {
            wrapped(heading);
        }
        blank();
    }

    private void paragraph(String text) {
        wrapped(dress.indent + text);
        blank();
    }

    private void wrapped(String text) {
        int from = 0;
        while (dress.wrap > 0 && text.length() - from > dress.wrap) {
            int to = from + dress.wrap;
            while (to < text.length() && "。,;:、”》)".indexOf(text.charAt(to)) >= 0
                    || digit(text, to)) to++;
            lines.add(text.substring(from, to));
            from = to;
        }
        if (from < text.length()) lines.add(text.substring(from));
    }

    private static boolean digit(String text, int at) {
        if (at >= text.length()
                || ".%".indexOf(text.charAt(at - 1)) < 0 && !Character.isDigit(text.charAt(at - 1)))
            return false;
        return Character.isDigit(text.charAt(at)) || ".%".indexOf(text.charAt(at)) >= 0;
    }

    private void blank() {
        for (int i = 0; i < dress.blank; i++) lines.add("");
    }
}
