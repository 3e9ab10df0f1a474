package io.zhunsheng.report;

import io.zhunsheng.outline.Part;
import io.zhunsheng.text.Seek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the year reported on: the title's, unless everything else speaks of another (报告年度). */
final class ReportYear {
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d\\-])(20\\d\\d)(?=年|度|[^\\d.\\-])");
    private static final Pattern IN_HEADING =
            Pattern.compile("(?<![\\d\\-至到])(20\\d\\d)(?=年?度?)(?!年?[\\-至到]|\\d|年以来|年底|年末)");
    private static final Seek MENTIONED = Seek.from("2", "(?<![\\d\\-〔\\[(])(20\\d\\d)年(?!-)");

    private static final Pattern IN_CHINESE = Pattern.compile("(二[〇零][〇零一二三四五六七八九]{2})年");
    private static final Pattern INTRO = Pattern.compile("(?:[^。]{0,12})?(20\\d\\d)年");

    private ReportYear() {}

    static Integer inTitle(String title) {
        if (title == null) return null;
        Matcher year = YEAR.matcher(Normalized.of(title) + " ");
        if (year.find()) return Integer.valueOf(year.group(1));
        Matcher chinese = IN_CHINESE.matcher(Normalized.of(title));
        if (!chinese.find()) return null;
        return ChineseNumber.inFigures(chinese.group(1));
    }

    /** The years a heading speaks of, those in titles of documents and spans left out. */
    static List<Integer> inHeading(String heading) {
        String outside = CitedTitles.without(heading);
        List<Integer> years = new ArrayList<>();
        if (!outside.contains("20")) return years;
        Matcher year = IN_HEADING.matcher(outside);
        while (year.find()) years.add(Integer.valueOf(year.group(1)));
        return years;
    }

    static Integer of(Integer titleYear, Node root, Announcement announcement, Margins margins) {
        Integer intro = intro(root);
        if (titleYear != null && (intro == null || titleYear.equals(intro))) return titleYear;
        Map<Integer, Integer> votes = new HashMap<>();
        for (Node node : root.nodes())
            if (node.line != null && node.level == 1) vote(votes, node, announcement);
        if (titleYear != null && votes.containsKey(titleYear)) return titleYear;
        Map<Integer, Integer> counts = counts(root);
        if (titleYear != null)
            return stale(titleYear, votes, intro, counts) ? most(votes, counts) : titleYear;
        if (!votes.isEmpty()) return most(votes, counts);
        if (intro != null) return intro;
        if (margins.signedOn != null)
            return margins.signedOn.getMonthValue() <= 6
                    ? margins.signedOn.getYear() - 1
                    : margins.signedOn.getYear();
        return counts.isEmpty() ? null : most(counts, counts);
    }

    private static void vote(Map<Integer, Integer> votes, Node node, Announcement announcement) {
        List<Integer> years = inHeading(node.heading);
        if (years.isEmpty()) return; // most headings name none, and what they announce is dear
        for (Part part : announcement.of(node.heading).keySet())
            for (Integer year : years) votes.merge(year - part.year(), 1, Integer::sum);
    }

    /** Whether title and text disagree so plainly that the title must be wrong. */
    private static boolean stale(
            int title, Map<Integer, Integer> votes, Integer intro, Map<Integer, Integer> counts) {
        if (votes.containsKey(title) || intro == null || intro == title) return false;
        int other = counts.getOrDefault(intro, 0) + 2 * votes.getOrDefault(intro, 0);
        return other >= 2
                && other > 2 * counts.getOrDefault(title, 0)
                && votes.keySet().stream().allMatch(intro::equals)
                && Math.abs(intro - title) <= 5;
    }

    private static Integer intro(Node root) {
        Line first = root.own.isEmpty() ? null : root.own.get(0);
        if (first == null) return null;
        Matcher year = INTRO.matcher(first.text);
        return year.lookingAt() ? Integer.valueOf(year.group(1)) : null;
    }

    private static Map<Integer, Integer> counts(Node root) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Node node : root.nodes()) for (Line line : node.own) count(line.text, counts);
        return counts;
    }

    private static void count(String text, Map<Integer, Integer> counts) {
        Matcher year = MENTIONED.first(text);
        for (; year != null; year = MENTIONED.next(year, text))
            counts.merge(Integer.valueOf(year.group(1)), 1, Integer::sum);
    }

    private static Integer most(Map<Integer, Integer> votes, Map<Integer, Integer> counts) {
        return (votes.isEmpty() ? counts : votes)
                .entrySet().stream()
                        .max(
                                Map.Entry.<Integer, Integer>comparingByValue()
                                        .thenComparing(e -> counts.getOrDefault(e.getKey(), 0)))
                        .map(Map.Entry::getKey)
                        .orElse(null);
    }
}
