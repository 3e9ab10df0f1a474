package io.zhunsheng.document.web;

import io.zhunsheng.document.Blank;
import io.zhunsheng.document.Budget;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Gathers the blocks of a web page and the boxes they stand in, in reading order. */
final class PageLayout {
    private final Budget budget;
    private final PageText text = new PageText();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final Deque<Box> rows = new ArrayDeque<>();
    private Box box = new Box(null, 0, Box.Use.ANY);
    private int size;
    private int linked;

    /** How many links, titles and elements whose line ends count are open. */
    int links;

    int titles;
    int preserved;

    /** Level of the heading that is open, 0 for none. */
    int level;

    /** The numbers of list items. */
    final ListNumbers numbers = new ListNumbers();

    PageLayout(Budget budget) {
        this.budget = budget;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Every box that holds a block, each behind those in it; the page itself is the last. */
    List<Box> boxes() {
        return boxes;
    }

    void open(Box.Use use, boolean row) {
        end();
        box = new Box(box, blocks.size(), use);
        if (row) rows.push(box);
    }

    void close() {
        end();
        if (box == rows.peek()) rows.pop();
        Box parent = box.parent;
        box.to = blocks.size();
        if (box.to > box.from) boxes.add(box);
        if (parent == null) return;
        parent.links += box.links;
        box = parent;
    }

    /** Ends the page: its root is then the last of the boxes. */
    void finish() {
        close();
    }

    void link() {
        links++;
        box.links++;
    }

    boolean inAside() {
        for (Box b = box; b != null; b = b.parent) if (b.use != Box.Use.ANY) return true;
        return false;
    }

    void add(String words) {
        if (preserved == 0) count(text.add(words, 0, words.length()));
        else addLines(words);
    }

    private void addLines(String words) {
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) != '\n' && words.charAt(i) != '\r') continue;
            count(text.addAsIs(words, from, i));
            end();
            from = i + 1;
        }
        count(text.addAsIs(words, from, words.length()));
    }

    private void count(int solid) {
        size += solid;
        if (links > 0) linked += solid;
    }

    /** Characters of the paragraph so far. */
    int length() {
        return text.length();
    }

    /** Takes the end of the paragraph out again. */
    String cut(int from) {
        String cut = text.cut(from);
        for (int i = 0; i < cut.length(); i++) if (!Blank.is(cut.charAt(i))) size--;
        return cut;
    }

    /** Ends the paragraph; one without text is none. */
    void end() {
        String line = text.cut(0);
        budget.characters(line.length());
        if (size > 0)
            blocks.add(
                    new Block(
                            numbers.labelled(line.stripTrailing()),
                            level,
                            box,
                            rows.peek(),
                            size,
                            linked,
                            titles > 0));
        size = 0;
        linked = 0;
    }
}
