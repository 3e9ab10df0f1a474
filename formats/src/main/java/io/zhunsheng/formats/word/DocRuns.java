package io.zhunsheng.formats.word;

import io.zhunsheng.formats.flow.Symbols;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;

/** Takes the characters of a binary document one by one, fields open from one to the next. */
final class DocRuns {
    /** Characters with a meaning of their own (MS-DOC 2.4.1 and 2.6.1: sprmCFSpec). */
    static final char NOTE = 2;

    static final char DRAWING = 8;
    private static final char PICTURE = 1;
    private static final char TAB = 9;
    private static final char LINE = 0x0B;
    private static final char PAGE = 0x0C;
    private static final char COLUMN = 0x0E;
    private static final char FIELD = 0x13;
    private static final char RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char HYPHEN = 0x1E;
    private static final char SYMBOL = '(';

    private final Flow flow;
    private final Fields fields;

    /** Which fields have an end, counted as they begin: one without would hide what follows. */
    private final BitSet ended = new BitSet();

    private int begun;

    DocRuns(Flow flow, String text) {
        this.flow = flow;
        this.fields = new Fields(flow);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0, field = 0; i < text.length(); i++)
            if (text.charAt(i) == FIELD) open.push(field++);
            else if (text.charAt(i) == FIELD_END && !open.isEmpty()) ended.set(open.pop());
    }

    /** Whether text is seen here, fields considered. */
    boolean seen() {
        return !fields.inCode();
    }

    void add(char c, CharacterRun run, boolean shown, Para para) {
        switch (c) {
            case FIELD -> {
                if (ended.get(begun++)) fields.begin();
            }
            case RESULT -> {
                if (fields.separate()) para.contents = Flow.CONTENTS;
            }
            case FIELD_END -> {
                String instead = fields.end();
                if (shown && seen()) put(instead, para);
            }
            default -> {
                if (fields.inCode()) fields.code(Character.toString(c));
                else if (shown) put(text(c, run), para);
            }
        }
    }

    private String text(char c, CharacterRun run) {
        return switch (c) {
            case TAB -> "\t";
            case LINE, PAGE, COLUMN -> "\n";
            case HYPHEN -> "-";
            case PICTURE -> {
                if (run.isSpecialCharacter()) flow.picture();
                yield "";
            }
            case SYMBOL -> run.isSymbol() ? symbol(run) : "(";
            default -> c < ' ' ? "" : Character.toString(c);
        };
    }

    private static String symbol(CharacterRun run) {
        var font = run.getSymbolFont();
        return Symbols.of(font == null ? null : font.getMainFontName(), run.getSymbolCharacter());
    }

    private void put(String text, Para para) {
        if (text.isEmpty()) return;
        flow.budget().characters(text.length());
        int from = para.text.length();
        para.text.append(text);
        para.added(from, fields.contents());
    }
}
