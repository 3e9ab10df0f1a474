package io.zhunsheng.formats.word;

import io.zhunsheng.formats.flow.Equation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** The fields that are open at a place (ECMA-376, 17.16): code is not text, results are. */
final class Fields {
    private static final int LONGEST_CODE = 1 << 10;
    private static final Pattern CONTENTS =
            Pattern.compile("\\s*TOC(?:[\\s\\\\].*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ENTRY =
            Pattern.compile("\\s*PAGEREF\\s+_Toc.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final class Field {
        final StringBuilder code = new StringBuilder();
        boolean result;
        boolean contents;
    }

    private final Flow flow;
    private final Deque<Field> open = new ArrayDeque<>();
    private int codes;
    private int contents;

    Fields(Flow flow) {
        this.flow = flow;
    }

    void begin() {
        open.push(new Field());
        codes++;
    }

    /** Adds to the code of the innermost field. */
    void code(CharSequence code) {
        Field field = open.peek();
        if (field == null || field.result) return;
        int room = LONGEST_CODE - field.code.length();
        field.code.append(code, 0, Math.min(room, code.length()));
    }

    /** The code ends and the result begins; true where it is the page number of a heading. */
    boolean separate() {
        Field field = open.peek();
        if (field == null || field.result) return false;
        field.result = true;
        codes--;
        field.contents = contents == 0 && CONTENTS.matcher(field.code).matches();
        if (field.contents) contents = flow.openContents();
        return ENTRY.matcher(field.code).matches();
    }

    /** The innermost field ends; what it shows where it has no result to show. */
    String end() {
        Field field = open.poll();
        if (field == null) return "";
        if (!field.result) codes--;
        if (field.contents) {
            flow.closeContents(contents);
            contents = 0;
        }
        return field.result ? "" : Equation.shown(field.code);
    }

    /** Whether text here is seen: a result in a code is not, text in a code is no code at all. */
    boolean shown() {
        return codes == 0 || !open.peek().result;
    }

    /** A paragraph ends: codes do not go on beyond, those that never end would hide the rest. */
    void paragraphEnds() {
        for (; codes > 0 && !open.peek().result; codes--) open.pop();
    }

    /** Whether code is being read. */
    boolean inCode() {
        return codes > 0;
    }

    /** The table of contents one is in, 0 where in none. */
    int contents() {
        return contents;
    }
}
