package io.zhunsheng.formats.word;

/** A paragraph whose end is not reached yet, and what is true where one stands in it. */
final class OpenPara {
    /** A sequence of paragraphs: the text itself, a cell, a box, a note. */
    static final class Siblings {
        final Fields fields;

        /** A paragraph whose mark is gone, waiting for the one that goes on in it. */
        Para waiting;

        Siblings(Flow flow) {
            fields = new Fields(flow);
        }
    }

    final Siblings siblings;
    final Para para;

    /** Whether nothing in it is seen, because of what it lies in. */
    final boolean muted;

    Styles.Look look;
    Properties properties = new Properties();
    boolean hidden;
    boolean labelled;
    private Siblings inner;

    OpenPara(Siblings siblings, int number, boolean muted, Styles.Look look) {
        this.siblings = siblings;
        this.para = siblings.waiting == null ? new Para(number) : new Para(siblings.waiting);
        this.muted = muted;
        this.look = look;
        this.hidden = look.hidden();
        siblings.waiting = null;
    }

    /** The paragraphs of the boxes anchored here. */
    Siblings inner(Flow flow) {
        if (inner == null) inner = new Siblings(flow);
        return inner;
    }

    boolean shown() {
        return !muted && !hidden && siblings.fields.shown();
    }

    /** Whether the next paragraph goes on in this one. */
    boolean goesOn() {
        if (properties.deleted) return true;
        return properties.hidden == null ? look.hidden() : properties.hidden;
    }
}
