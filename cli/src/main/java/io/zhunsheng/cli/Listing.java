package io.zhunsheng.cli;

import io.zhunsheng.data.Words;
import io.zhunsheng.write.Columns;
import java.io.PrintStream;

/** Prints what the informing commands have to tell, in columns and wrapped lines. */
final class Listing {
    private static final int WIDTH = 90;

    private final Terminal terminal;
    private final PrintStream out;

    Listing(Terminal terminal) {
        this.terminal = terminal;
        this.out = terminal.out();
    }

    /** How wide the column of names is, in the terminal's language. */
    int columns(String zh, String en) {
        return Columns.of(terminal.say(zh, en)) + 2;
    }

    void line(String text) {
        out.println(text);
    }

    /** A name and, beside it, what is said of it; nothing where nothing is. */
    void entry(int indent, String name, int columns, String text) {
        if (text.isBlank()) return;
        String before = " ".repeat(indent) + Columns.pad(name, columns);
        for (String line : Columns.wrap(text, WIDTH - indent - columns)) {
            out.println((before + line).stripTrailing());
            before = " ".repeat(indent + columns);
        }
    }

    void entry(int indent, String name, int columns, Words text) {
        entry(indent, name, columns, in(text));
    }

    String in(Words words) {
        return words.in(terminal.language());
    }
}
