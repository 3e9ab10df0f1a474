package io.zhunsheng.formats.word;

import java.util.ArrayList;
import java.util.List;

/** A paragraph being read, with those that stand in boxes and notes anchored in it. */
final class Para {
    final int number;

    /** Its text, line breaks as {@code \n}. */
    final StringBuilder text;

    final List<Para> anchored;
    int level;

    /** Whether it stands in a cell of a table. */
    boolean cell;

    String label = "";

    /** The table of contents it belongs to: 0 none, {@link Flow#CONTENTS} surely one. */
    int contents;

    /** Whether anything but blanks stands in it. */
    boolean begun;

    Para(int number) {
        this.number = number;
        this.text = new StringBuilder();
        this.anchored = new ArrayList<>();
    }

    /** One that goes on in a paragraph whose own mark is gone. */
    Para(Para before) {
        this.number = before.number;
        this.text = before.text;
        this.anchored = before.anchored;
        this.contents = before.contents;
        this.begun = before.begun;
        this.cell = before.cell;
    }

    /** A paragraph of that text. */
    Para(int number, CharSequence text) {
        this(number);
        this.text.append(text);
    }

    /** Takes note of what was added from that place on, in that table of contents or none. */
    void added(int from, int table) {
        if (begun) return;
        for (int i = from; i < text.length() && !begun; i++)
            begun = !Character.isWhitespace(text.charAt(i));
        if (begun && contents == 0) contents = table;
    }
}
