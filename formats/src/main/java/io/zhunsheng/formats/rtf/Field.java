package io.zhunsheng.formats.rtf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A field (域): what it does, and whether it shows anything. */
final class Field {
    private static final int LONGEST = 500;
    private static final Pattern LISTING =
            Pattern.compile("(?is)\\s*(?:TOC|TOA|INDEX|BIBLIOGRAPHY)\\b.*");
    private static final Pattern EQUATION = Pattern.compile("(?is)\\s*EQ\\b(.*)");
    private static final Pattern SWITCH = Pattern.compile("\\\\\\*\\s*(?:\"[^\"]*\"|\\w+)");

    /** One part of an equation that has no other in it. */
    private static final Pattern PART =
            Pattern.compile("\\\\([a-z])((?:\\\\[a-z]+|\\s|\\d|-)*)\\(([^()\\\\]*)\\)");

    private static final char RAISED = '\uFFFF';
    private static final String FRAMES = "○〇◯□△◇";

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

    /**
     * What an equation shows; Word stores no result. Offices use them for phonetics over a word,
     * which are left out, and for characters in a circle.
     */
    String computed() {
        Matcher equation = EQUATION.matcher(code);
        if (shown || !equation.matches()) return "";
        String rest = SWITCH.matcher(equation.group(1)).replaceAll("").strip();
        for (Matcher part = PART.matcher(rest); part.find(); part = PART.matcher(rest))
            rest = rest.substring(0, part.start()) + shown(part) + rest.substring(part.end());
        return rest.replaceAll("\\\\[a-z]+|[" + RAISED + "()]", "").strip();
    }

    private static String shown(Matcher part) {
        String[] texts = part.group(3).split("[,;，]");
        return switch (part.group(1)) {
            case "s" -> RAISED + String.join("", texts);
            case "o" -> over(texts);
            case "f" -> String.join("/", texts);
            default -> String.join("", texts);
        };
    }

    private static String over(String[] texts) {
        StringBuilder over = new StringBuilder();
        boolean framed = false;
        for (String text : texts) {
            String bare = text.strip();
            if (bare.length() == 1 && FRAMES.contains(bare)) framed = true;
            else if (!bare.isEmpty() && bare.charAt(0) != RAISED) over.append(bare);
        }
        boolean figure = framed && over.toString().matches("[1-9]|1\\d|20");
        return figure
                ? Character.toString('①' + Integer.parseInt(over.toString()) - 1)
                : over.toString();
    }
}
