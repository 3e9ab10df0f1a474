package io.zhunsheng.document.web;

/** A block element of a web page and the stretch of blocks it holds; a whole page is its root. */
final class Box {
    /** What a box seems to be for (用途), before anybody has looked into it. */
    enum Use {
        ANY,
        /** Its name says that it holds a menu, a share bar, comments and the like. */
        NAMED_ASIDE,
        /** Its tag says so. */
        ASIDE
    }

    final Box parent;
    final int depth;
    final int from;

    /** What it seems to be for. */
    final Use use;

    /** Index behind its last block, known once it is closed. */
    int to;

    /** Links in it. */
    int links;

    Box(Box parent, int from, Use use) {
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.from = from;
        this.use = use;
    }

    boolean holds(int first, int behind) {
        return from <= first && to >= behind;
    }
}
