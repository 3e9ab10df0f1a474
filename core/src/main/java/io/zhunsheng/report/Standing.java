package io.zhunsheng.report;

/**
 * What is open where a place stands in a text: a title, quotation marks. Asked of one place after
 * another from left to right, it reads the text but once.
 */
final class Standing {
    private final String text;
    private int read;
    private int stop = -1;
    private boolean title;
    private boolean quoted;

    Standing(String text) {
        this.text = text;
    }

    /** At a place that is not before the one asked last. */
    Standing at(int place) {
        for (; read < place; read++) {
            char c = text.charAt(read);
            if (c == '《') title = true;
            else if (c == '》') title = false;
            else if (c == '"') quoted = !quoted;
            else if (c == '。') {
                stop = read;
                quoted = false;
            }
        }
        return this;
    }

    /** Whether a title that was opened is not closed yet. */
    boolean title() {
        return title;
    }

    /** Whether a quotation mark stands open in the sentence. */
    boolean quoted() {
        return quoted;
    }

    /** Where the sentence before ends, or -1. */
    int stop() {
        return stop;
    }
}
