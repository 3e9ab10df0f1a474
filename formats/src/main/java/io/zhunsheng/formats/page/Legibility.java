package io.zhunsheng.formats.page;

import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.util.List;

/** Tells text from what fonts without an encoding give in its place (乱码). */
final class Legibility {
    /** From so many characters on, shares mean something. */
    private static final int LONG = 200;

    private static final String COMMON = "的一是在和有不了年政法治府建设行工作会全人为中大区市县执责度";

    private int characters;
    private int unknown;
    private int han;
    private int common;
    private int ascii;
    private int foreign;

    void see(List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) if (!glyph.blank()) see(glyph.text());
    }

    private void see(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            see(c);
            i += Character.charCount(c);
        }
    }

    private void see(int c) {
        characters++;
        if (c >= 0x4E00 && c < 0x9FA6) {
            han++;
            if (COMMON.indexOf(c) >= 0) common++;
            return;
        }
        int type = Character.getType(c);
        if (c == 0xFFFD
                || type == Character.UNASSIGNED
                || type == Character.CONTROL
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE) unknown++;
        else if (Character.isIdeographic(c)) han++;
        else if (c < 0x80 && Character.isLetterOrDigit(c)) ascii++;
        else if (Character.isLetter(c) || c >= 0xA0 && c < 0x100) foreign++;
    }

    /** Whether there is no text at all. */
    boolean blank() {
        return characters == 0;
    }

    void check() {
        boolean garbled = unknown * 20 > characters;
        if (characters >= LONG) {
            boolean chinese = han * 5 >= characters;
            garbled |= chinese && common * 33 < han;
            garbled |= !chinese && (foreign * 5 > characters || ascii * 2 < characters);
        }
        if (garbled)
            throw new UnreadableReportException(
                    Kind.NOT_TEXT,
                    "文字无法识别（字体没有编码，复制出来是乱码），请提供 Word 文件",
                    "the text cannot be made out: its fonts carry no encoding");
    }
}
