package io.zhunsheng.formats.rtf;

import io.zhunsheng.formats.flow.Flow;
import io.zhunsheng.formats.flow.Symbols;

/** What the reader of the file sees of it. */
final class Body {
    private static final String WORDS = "gtextUNICODE";

    final Flow flow;
    private final Styles styles;
    private final Label label = new Label();
    private final StringBuilder property = new StringBuilder();

    /** Style and outline level at the last text of the paragraph. */
    private int style = Group.NONE;

    private int outline = Group.NONE;

    Body(Flow flow, Styles styles) {
        this.flow = flow;
        this.styles = styles;
    }

    /** Begins a group of its own destination; false where it is not to be seen. */
    boolean enter(Group group, Destination destination) {
        boolean shape = group.destination == Destination.SHAPE;
        if (group.hidden || group.deleted) return false;
        if (!group.destination.seen() && !(shape && destination.anchored())) return false;
        if (destination == Destination.VALUE && !WORDS.contentEquals(property)) return false;
        if (destination == Destination.NAME) property.setLength(0);
        if (destination.apart()) {
            flow.aside();
            group.paragraph();
        }
        return true;
    }

    /** Ends a group of its own destination. */
    void leave(Group group) {
        switch (group.destination) {
            case LABEL -> show(group, label.take());
            case NOTE, BOX, VALUE -> {
                flow.back();
                forget();
            }
            default -> {}
        }
    }

    void text(Group group, String text) {
        if (group.destination == Destination.LABEL) label.add(text);
        else if (group.destination == Destination.NAME) name(text);
        else if (group.destination.seen()) show(group, text);
    }

    private void name(String text) {
        if (property.length() <= WORDS.length())
            property.append(text, 0, Math.min(text.length(), WORDS.length() + 1));
    }

    private void show(Group group, String text) {
        if (group.hidden || group.deleted || text.isEmpty()) return;
        flow.text(Symbols.of(text));
        style = group.style;
        outline = group.outline;
    }

    /** Takes a control word that ends a line or paragraph; false for any other. */
    boolean breaks(Group group, String word) {
        switch (word) {
            case "par", "sect" -> end(group);
            case "cell", "nestcell" -> finish(group, true);
            case "line", "lbr", "page", "column" -> line(group);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Ends the paragraph, unless its end was deleted or hidden: then the next one goes on. */
    void end(Group group) {
        if (!group.hidden && !group.deleted) finish(group, false);
    }

    private void finish(Group group, boolean cell) {
        if (!group.destination.seen()) return;
        boolean stated = group.style != Group.NONE || group.outline != Group.NONE;
        int style = stated ? group.style : this.style;
        int level = styles.level(style, stated ? group.outline : outline);
        if (styles.contents(style)) entry();
        else flow.end(level, cell || group.table);
        forget();
    }

    private void entry() {
        flow.contents();
        flow.drop();
    }

    private void line(Group group) {
        if (group.destination.seen() && !group.hidden && !group.deleted) flow.line();
    }

    private void forget() {
        style = Group.NONE;
        outline = Group.NONE;
    }
}
