package io.zhunsheng.report;

import io.zhunsheng.text.Signs;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Brackets, quotation marks and title marks that have no other half (标点不成对). */
final class Pairs {
    private static final String OPEN = "([《“‘";
    private static final String CLOSE = ")]》”’";
    private static final Signs MARKS = Signs.of("()[]《》\"'<>");
    private static final int QUOTE = OPEN.indexOf('“');
    private static final int TITLE = OPEN.indexOf('《');
    private static final int FARTHEST = 3;
    private static final int MOST = 20;
    private static final Pattern COUNTED =
            Pattern.compile(
                    ".*(?:(?:^|[。;:,、!?])[a-zA-Z]|(?:^|[^\\d])\\d{1,2}|(?:^|[。;:,、!?])[一二三四五六七八九十]{1,3}|[①-⑳])$");

    private final List<Stretch> text;
    private final List<Deque<int[]>> open = new ArrayList<>();
    private final Set<Long> flagged = new HashSet<>();
    private final List<Unpaired> found = new ArrayList<>();
    private int angles;

    Pairs(List<Stretch> text) {
        this.text = text;
        for (int kind = 0; kind < OPEN.length(); kind++) open.add(new ArrayDeque<>());
    }

    /** At most one of a kind in a line. */
    List<Unpaired> unpaired() {
        for (int row = 0; row < text.size(); row++) line(row);
        for (int kind = 0; kind < OPEN.length(); kind++)
            while (!open.get(kind).isEmpty()) lost(kind);
        return found;
    }

    private void line(int row) {
        Line line = text.get(row).line();
        angles = 0;
        char[] signs = line.letters();
        int at = MARKS.in(signs, 0, signs.length);
        boolean straight = at >= 0 && straight(line);
        for (; at >= 0; at = MARKS.in(signs, at + 1, signs.length)) {
            char c = signs[at];
            char mark = c == '"' || c == '\'' ? quote(line.written(at)) : c;
            if (straight && "“”".indexOf(mark) >= 0 || mark == '’' && apostrophe(line.text, at))
                continue;
            if (mark == '<' || mark == '>') {
                angle(mark);
                continue;
            }
            int opens = OPEN.indexOf(mark);
            int closes = opens >= 0 ? -1 : CLOSE.indexOf(mark);
            if (opens >= 0) opened(opens, row, at);
            else if (closes >= 0) closed(closes, row, at);
        }
    }

    /** Titles within titles; where only the closing one stands, it is meant for the outer one. */
    private void angle(char mark) {
        if (mark == '<') angles++;
        else if (angles > 0) angles--;
        else if (!open.get(TITLE).isEmpty()) open.get(TITLE).pop();
    }

    private void opened(int kind, int row, int at) {
        Deque<int[]> waiting = open.get(kind);
        if (kind >= QUOTE && !waiting.isEmpty()) lost(kind);
        while (!waiting.isEmpty() && row - waiting.peek()[0] > FARTHEST) lost(kind);
        waiting.push(new int[] {row, at});
    }

    private void closed(int kind, int row, int at) {
        Deque<int[]> waiting = open.get(kind);
        while (!waiting.isEmpty() && row - waiting.peek()[0] > FARTHEST) lost(kind);
        if (!waiting.isEmpty()) waiting.pop();
        else if (kind > 0 || !counted(text.get(row).text(), at)) flag(kind, row, at);
    }

    private void lost(int kind) {
        int[] place = open.get(kind).pop();
        flag(kind, place[0], place[1]);
    }

    private void flag(int kind, int row, int at) {
        if (found.size() >= MOST || !flagged.add(row * 10L + kind)) return;
        Stretch stretch = text.get(row);
        found.add(
                new Unpaired(
                        String.valueOf(stretch.line().written(at)),
                        stretch.location(Math.max(0, at - 8), at + 9)));
    }

    /** A bracket that closes a number: 一) 1) a). */
    private static boolean counted(String text, int at) {
        return COUNTED.matcher(text.substring(Math.max(0, at - 4), at)).matches();
    }

    private boolean apostrophe(String text, int at) {
        return open.get(CLOSE.indexOf('’')).isEmpty()
                && at > 0
                && text.charAt(at - 1) < 0x80
                && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** Whether the line has quotation marks that do not show which way they face. */
    private static boolean straight(Line line) {
        for (int at = line.text.indexOf('"'); at >= 0; at = line.text.indexOf('"', at + 1))
            if (quote(line.written(at)) == '"') return true;
        return false;
    }

    private static char quote(char written) {
        return switch (written) {
            case '“', '「', '『', '〝' -> '“';
            case '”', '」', '』', '〞' -> '”';
            case '‘', '‛' -> '‘';
            case '’' -> '’';
            case '\'' -> ' ';
            default -> '"';
        };
    }
}
