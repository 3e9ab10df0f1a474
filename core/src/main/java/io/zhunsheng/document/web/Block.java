package io.zhunsheng.document.web;

import io.zhunsheng.document.Blank;

/**
 * One paragraph of a web page as a browser lays it out, and how it stands there.
 *
 * @param text the visible text, the number of its list item in front
 * @param level heading level of the element it stands in, 0 for none
 * @param box the innermost block element it stands in
 * @param row the innermost table row it stands in, or null
 * @param size characters that are not blank
 * @param linked how many of them are links
 * @param titled whether its element is a heading or calls itself a title
 */
record Block(String text, int level, Box box, Box row, int size, int linked, boolean titled) {
    /** Whether it is mostly links. */
    boolean link() {
        return linked * 2 > size;
    }

    /** The text without any blank. */
    String bare() {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++)
            if (!Blank.is(text.charAt(i))) bare.append(text.charAt(i));
        return bare.toString();
    }

    /** The same without a heading level. */
    Block plain() {
        return level == 0 ? this : new Block(text, 0, box, row, size, linked, titled);
    }

    /** This and the next one on one line. */
    Block with(Block next) {
        return new Block(
                text + " " + next.text,
                level,
                box,
                row,
                size + next.size,
                linked + next.linked,
                titled);
    }
}
