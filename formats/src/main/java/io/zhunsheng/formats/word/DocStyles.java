package io.zhunsheng.formats.word;

import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** What the styles of a binary document say of its paragraphs (MS-DOC 2.9.260: STD). */
final class DocStyles {
    private static final int LONGEST_CHAIN = 32;
    private static final int BODY = 9;
    private static final int NAMELESS = 0xFFF;

    /** Built-in styles by number (MS-DOC 2.9.273: sti): 1 to 9 are headings, 19 to 27 contents. */
    private static final int FIRST_CONTENTS = 19;

    private static final int LAST_CONTENTS = 27;

    private final StyleSheet sheet;
    private final int[] levels;
    private final boolean[] contents;

    DocStyles(StyleSheet sheet) {
        this.sheet = sheet;
        this.levels = new int[sheet.numStyles()];
        this.contents = new boolean[sheet.numStyles()];
        for (int i = 0; i < levels.length; i++) read(i);
    }

    private void read(int index) {
        int at = index;
        for (int i = 0; i < LONGEST_CHAIN && at >= 0 && at < levels.length; i++) {
            StyleDescription style = sheet.getStyleDescription(at);
            if (style == null) return;
            int builtIn = builtIn(style);
            String name = String.valueOf(style.getName());
            contents[index] |= builtIn >= FIRST_CONTENTS && builtIn <= LAST_CONTENTS;
            contents[index] |= Styles.contents(name);
            Integer outline = Styles.heading(name);
            if (levels[index] == 0 && builtIn >= 1 && builtIn <= BODY) levels[index] = builtIn;
            if (levels[index] == 0 && outline != null) levels[index] = Styles.level(outline);
            at = style.getBaseStyle() == NAMELESS ? -1 : style.getBaseStyle();
        }
    }

    private static int builtIn(StyleDescription style) {
        byte[] bytes = style.toByteArray();
        return bytes.length < 2 ? NAMELESS : (bytes[0] & 0xFF | bytes[1] << 8) & NAMELESS;
    }

    /** The heading level of a paragraph: by its own outline level, else by its style. */
    int level(Paragraph paragraph) {
        int outline = paragraph.getLvl();
        if (outline >= 0 && outline < BODY) return outline + 1;
        int style = paragraph.getStyleIndex();
        if (style < 0 || style >= levels.length) return 0;
        var properties = sheet.getParagraphStyle(style);
        boolean denied = properties != null && properties.getLvl() < BODY;
        return denied ? 0 : levels[style];
    }

    /** Whether a paragraph belongs to a table of contents. */
    boolean contents(Paragraph paragraph) {
        int style = paragraph.getStyleIndex();
        return style >= 0 && style < contents.length && contents[style];
    }
}
