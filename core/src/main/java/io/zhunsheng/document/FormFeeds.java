package io.zhunsheng.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts the pages of a text that form feeds divide (换页符), as text taken out of a PDF has them; a
 * page between others that has no text was a picture.
 */
final class FormFeeds {
    private final boolean any;
    private final List<Integer> picturePages = new ArrayList<>();
    private int page = 1;
    private int lastRead;

    FormFeeds(String text) {
        any = text.indexOf('\f') >= 0;
    }

    /** Whether the text has any. */
    boolean any() {
        return any;
    }

    /** The page on which the next line's words stand; null where the text has no pages. */
    Integer page(String line) {
        if (!any) return null;
        int words = 0;
        while (words < line.length() && blank(line.charAt(words))) {
            if (line.charAt(words) == '\f') page++;
            words++;
        }
        int here = page;
        if (words < line.length()) read(here);
        for (int i = words; i < line.length(); i++) if (line.charAt(i) == '\f') page++;
        return here;
    }

    private void read(int here) {
        for (int between = lastRead + 1; lastRead > 0 && between < here; between++)
            picturePages.add(between);
        lastRead = here;
    }

    /** Pages between pages with text that have none, so far. */
    List<Integer> picturePages() {
        return picturePages;
    }

    private static boolean blank(char c) {
        return c == '\f' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
