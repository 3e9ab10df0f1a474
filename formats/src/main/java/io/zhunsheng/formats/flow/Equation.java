package io.zhunsheng.formats.flow;

import io.zhunsheng.document.number.Numerals;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an equation field shows (EQ, ECMA-376 17.16.5.18); Word stores no result. Offices use them
 * for phonetics over a word, which are left out, and for characters in a circle.
 */
public final class Equation {
    private static final int LONGEST = 500;
    private static final Pattern EQUATION = Pattern.compile("(?is)\\s*EQ\\b(.*)");
    private static final Pattern SWITCH = Pattern.compile("\\\\\\*\\s*(?:\"[^\"]*\"|\\w+)");

    /** One part of an equation that has no other in it. */
    private static final Pattern PART =
            Pattern.compile("\\\\([a-z])((?:\\\\[a-z]+|\\s|\\d|-)*)\\(([^()\\\\]*)\\)");

    private static final char RAISED = '\uFFFF';
    private static final String FRAMES = "○〇◯□△◇";

    private Equation() {}

    /** What a field of that code shows; nothing where it is no equation. */
    public static String shown(CharSequence code) {
        Matcher equation = EQUATION.matcher(code);
        if (code.length() > LONGEST || !equation.matches()) return "";
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
        String sign = over.toString();
        return framed && sign.matches("[1-9]\\d?")
                ? Numerals.DECIMAL_ENCLOSED_CIRCLE.write(Integer.parseInt(sign))
                : sign;
    }
}
