package io.zhunsheng.formats.rtf;

import io.zhunsheng.formats.flow.Equation;
import java.util.regex.Pattern;

/** A field (域): what it does, and whether it shows anything. */
final class Field {
    private static final int LONGEST = 500;
    private static final Pattern LISTING =
            Pattern.compile("(?is)\\s*(?:TOC|TOA|INDEX|BIBLIOGRAPHY)\\b.*");

    private final StringBuilder code = new StringBuilder();
    private boolean shown;

    void code(String text) {
        code.append(text, 0, Math.min(text.length(), LONGEST - code.length()));
    }

    void shown(String text) {
        shown |= !text.isBlank();
    }

    /** Whether it lists headings or words that stand elsewhere. */
    boolean listing() {
        return LISTING.matcher(code).matches();
    }

    /** What it shows where it has no result to show. */
    String computed() {
        return shown ? "" : Equation.shown(code);
    }
}
