package io.zhunsheng.document;

/** A block element of a web page and the stretch of blocks it holds; a whole page is its root. */
final class Box {
    final Box parent;
    final int depth;
    final int from;

    /** Whether its tag or its name says that it holds no article: a menu, a share bar, comments. */
    final boolean aside;

    /** Index behind its last block, known once it is closed. */
    int to;

    /** Links in it. */
    int links;

    Box(Box parent, int from, boolean aside) {
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.from = from;
        this.aside = aside;
    }

    boolean holds(int first, int behind) {
        return from <= first && to >= behind;
    }
}
