package io.zhunsheng.report;

import io.zhunsheng.outline.Outline;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the title stands and where the text begins (题头).
 *
 * @param title the title as written, or null
 * @param from index of the title's first line, -1 without title
 * @param to index behind its last line
 */
record Front(String title, int from, int to) {
    private static final int DEEPEST = 90;
    private static final int DEEPEST_ROUGH = 12;
    private static final int MOST_LINES = 3;
    private static final Pattern ROUGH_NOT = Pattern.compile("[。:,;>?!|]|如下|位置|首页|网$");
    private static final Pattern NAMED = Pattern.compile("报告|总结|年报");

    static Front of(List<Line> lines, Outline outline, Announcement announcement) {
        int end = bodyStart(lines);
        Front best = best(lines, end, outline, announcement);
        if (best == null) best = rough(lines, end, outline, announcement);
        if (best == null) return new Front(null, -1, 0);
        return new WholeTitle(lines, outline.subject()).of(best);
    }

    /** The last title before the text that says what it heads or, where none does, the last. */
    private static Front best(
            List<Line> lines, int end, Outline outline, Announcement announcement) {
        Front best = null;
        for (int to = 1; to <= end; to++) {
            for (int from = to - 1; from >= Math.max(0, to - MOST_LINES); from--) {
                String title = title(lines.subList(from, to), outline);
                if (title == null || announcement.ofOther(TitleWords.own(title))) continue;
                if (best == null || named(title) || !named(best.title()))
                    best = new Front(title, from, to);
                break;
            }
        }
        return best;
    }

    private static boolean named(String title) {
        return NAMED.matcher(title).find();
    }

    /** The title these lines make up, or null. */
    private static String title(List<Line> lines, Outline outline) {
        StringBuilder joined = new StringBuilder();
        for (Line line : lines) {
            String text = line.text;
            if (text.length() > TitleWords.LONGEST
                    || text.indexOf('。') >= 0
                    || text.indexOf('>') >= 0
                    || Mark.of(line) != null
                    || lines.size() > 1 && !TitleWords.part(line)) return null;
            joined.append(text);
        }
        String title = TitleWords.bare(joined.toString());
        if (title.endsWith(":")) return null;
        return TitleWords.fit(title, outline) ? title : null;
    }

    /** A title that does not say what kind of document it heads: subject, and a year or a body. */
    private static Front rough(
            List<Line> lines, int end, Outline outline, Announcement announcement) {
        for (int i = 0; i < Math.min(end, DEEPEST_ROUGH); i++) {
            Line line = lines.get(i);
            boolean brief =
                    line.length() >= 6
                            && line.length() <= 50
                            && !ROUGH_NOT.matcher(line.text).find();
            if (!brief
                    || Furniture.anywhere(line)
                    || Mark.of(line) != null
                    || !outline.subject().in(line.text)) continue;
            boolean says =
                    ReportYear.inTitle(line.text) != null
                            || Organs.inTitle(line.text, outline.subject()) != null;
            if (says && !announcement.sounds(line.text))
                return new Front(TitleWords.bare(line.text), i, i + 1);
        }
        return null;
    }

    /** The first line that can only be text: long, or the first heading of a series. */
    static int bodyStart(List<Line> lines) {
        int most = Math.min(lines.size(), DEEPEST);
        for (int i = 0; i < most; i++) {
            Line line = lines.get(i);
            if (Furniture.anywhere(line)) continue;
            Mark mark = Mark.of(line);
            boolean first = mark != null && mark.number() == 1 && mark.style().ordinal() <= 2;
            if (first
                    || line.length() > TitleWords.LONGEST
                    || line.length() > 40 && line.text.endsWith("。")) return i;
        }
        return most;
    }
}
