package io.zhunsheng.report;

import io.zhunsheng.outline.Part;
import java.util.ArrayList;
import java.util.List;

/** Tells the problems of a part from what it says about them, such as their causes. */
final class Wording {
    private static final int SHORT_LEAD = 12;

    private final Part part;

    Wording(Part part) {
        this.part = part;
    }

    /** Whether a heading or clause is about an aspect of the problems, not about one of them. */
    boolean aside(String text) {
        return part.aspects().stream().anyMatch(a -> a.cues().in(text));
    }

    /** Whether what is counted out behind this text is an aspect: “主要原因:” */
    boolean leads(String before) {
        String lead = before.replaceFirst("[:,]$", "");
        String clause =
                lead.substring(
                        Math.max(
                                        lead.lastIndexOf('。'),
                                        Math.max(lead.lastIndexOf(';'), lead.lastIndexOf(',')))
                                + 1);
        return !lead.equals(before) && clause.length() <= SHORT_LEAD && aside(clause);
    }

    /** Whether a sentence names a problem and begins with it. */
    boolean tells(String text) {
        return part.headings().evidence().in(text) && !telling(text).isEmpty();
    }

    /** The clauses of a sentence that name a problem. */
    List<String> telling(String text) {
        List<String> clauses = clauses(text);
        if (aside(text.split("[,:]", 2)[0])) return List.of();
        clauses.removeIf(c -> !part.headings().evidence().in(c));
        return clauses;
    }

    /** The clauses of an item up to those that speak of its causes. */
    List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        for (String clause : text.split("[,;:。!?]")) {
            boolean aside = aside(clause);
            if (aside && !clauses.isEmpty()) return clauses;
            if (!aside && !clause.isBlank()) clauses.add(clause);
        }
        return clauses;
    }
}
