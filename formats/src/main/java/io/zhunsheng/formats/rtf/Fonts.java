package io.zhunsheng.formats.rtf;

import io.zhunsheng.document.Budget;
import io.zhunsheng.formats.flow.Symbols;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The fonts a file declares, as far as they say how bytes are to be understood. */
final class Fonts {
    /** What a declaration costs of the budget, that no file can fill the memory with them. */
    static final int COST = 8;

    private static final int SYMBOLS = 2;

    private final Budget budget;
    private final Map<Integer, Charset> charsets = new HashMap<>();
    private final Set<Integer> symbols = new HashSet<>();
    private int declared = Group.NONE;

    /** The code page of fonts that have none of their own; null where the file names none. */
    Charset page;

    /** The font of text that names none. */
    int common = Group.NONE;

    Fonts(Budget budget) {
        this.budget = budget;
    }

    /** Takes a control word of the file's header; false for any other. */
    boolean header(String word, int number) {
        switch (word) {
            case "deff" -> common = number;
            case "ansicpg" -> page = CodePage.ofPage(number);
            case "mac" -> page = CodePage.ofPage(10_000);
            case "pc" -> page = CodePage.ofPage(437);
            case "pca" -> page = CodePage.ofPage(850);
            default -> {
                return false;
            }
        }
        return true;
    }

    void declare(String word, int number) {
        switch (word) {
            case "f" -> declared = number;
            case "fcharset" -> {
                charset(CodePage.ofFont(number));
                if (number == SYMBOLS) symbols.add(declared);
            }
            case "cpg" -> charset(CodePage.ofPage(number));
            default -> {}
        }
    }

    private void charset(Charset charset) {
        budget.characters(COST);
        if (charset != null) charsets.put(declared, charset);
    }

    /** Decodes bytes by their font, or where it leaves that open, by that of Chinese characters. */
    String decode(byte[] bytes, int length, int font, int asianFont) {
        if (symbols.contains(font)) return Symbols.stored(bytes, length);
        Charset own = charsets.get(font);
        if (own != null) return CodePage.decodeExactly(bytes, length, own);
        return CodePage.decode(bytes, length, charsets.getOrDefault(asianFont, page));
    }
}
