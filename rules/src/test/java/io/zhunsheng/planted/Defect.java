package io.zhunsheng.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One defect to plant: the rule it belongs to, and what to find and put in the clean report. */
record Defect(String rule, List<String[]> edits) {
    /** Reads a line of planted.tsv: rule, then pairs of what to find and what to put there. */
    static Defect of(String line) {
        String[] cells = line.split("\t", -1);
        List<String[]> edits = new ArrayList<>();
        for (int i = 1; i + 1 < cells.length; i += 2)
            edits.add(new String[] {cells[i].replace("⏎", "\n"), cells[i + 1].replace("⏎", "\n")});
        return new Defect(cells[0], edits);
    }

    /** The report with the defect in it. */
    String plantedInto(String clean) {
        String text = clean;
        for (String[] edit : edits) {
            String[] ends = edit[0].split("…", -1);
            String pattern =
                    String.join("[\\s\\S]*?", List.of(ends).stream().map(Pattern::quote).toList());
            if (edit[0].endsWith("…")) pattern += "(?=\n)";
            Matcher place = Pattern.compile(pattern).matcher(text);
            if (!place.find()) throw new AssertionError("not in the clean report: " + edit[0]);
            text = text.substring(0, place.start()) + edit[1] + text.substring(place.end());
        }
        return text;
    }

    @Override
    public String toString() {
        return rule
                + ": "
                + String.join(
                        " | ", edits.stream().map(e -> cut(e[0]) + " → " + cut(e[1])).toList());
    }

    private static String cut(String text) {
        String line = text.replace("\n", "⏎");
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
