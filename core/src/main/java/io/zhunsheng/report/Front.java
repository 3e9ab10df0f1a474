package io.zhunsheng.report;

import io.zhunsheng.outline.Outline;
import java.util.List;
import java.util.regex.Matcher;
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
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_PART = 40;
    private static final Pattern ROUGH_NOT = Pattern.compile("[。:,;>?!|]|如下|位置|首页|网$");
    private static final Pattern NUMBER =
            Pattern.compile("[\\[(]?[\\u4e00-\\u9fa5]{1,12}[\\[(]20\\d\\d[\\])]第?\\d{1,4}号[\\])]?");
    private static final Pattern TAIL =
            Pattern.compile("\\((20\\d\\d年?度?|公开版?|全文|[^()]{0,10}稿|20[^()]{0,20})\\)$");
    private static final Pattern NAMED = Pattern.compile("报告|总结|年报");
    private static final Pattern SECOND =
            Pattern.compile("(?:以及|及|和|暨|与|、)(?=20\\d\\d年|下一?步|下一?年|下一?阶段|今后|明年).*$");
    private static final Pattern HALF = Pattern.compile("(?:报告|总结|年报|汇报|情况)$");
    private static final Pattern LABEL =
            Pattern.compile("^[|*•·-]*(?:标题|题目|名称|信息名称|文件名称)[:|]+(.+?)\\|*$");
    private static final int LONGEST_REMARK = 12;
    private static final Pattern OPEN_START =
            Pattern.compile("^(关于|20\\d\\d|二〇|推进|年度|工作|建设|情况|的?报告)");
    private static final Pattern OPEN_END =
            Pattern.compile(
                    "(关于|20\\d\\d年?度?|年度|推进|的|建设|政府|局|委员会|办公室|厅|院|处|所|站|中心|街道|镇|乡|县|区|市|省|委|部)$");

    static Front of(List<Line> lines, Outline outline, Announcement announcement) {
        int end = bodyStart(lines);
        Front best = null;
        for (int to = 1; to <= end; to++) {
            for (int from = to - 1; from >= Math.max(0, to - 3); from--) {
                String title = title(lines, from, to, outline);
                if (title == null || announcement.ofOther(own(title))) continue;
                if (best == null
                        || NAMED.matcher(title).find()
                        || !NAMED.matcher(best.title()).find()) best = new Front(title, from, to);
                break;
            }
        }
        if (best == null) best = rough(lines, end, outline, announcement);
        return best == null ? new Front(null, -1, 0) : best.complete(lines, outline);
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
                return new Front(bare(line.text), i, i + 1);
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
                    || line.length() > LONGEST_TITLE
                    || line.length() > 40 && line.text.endsWith("。")) return i;
        }
        return most;
    }

    private static String title(List<Line> lines, int from, int to, Outline outline) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            String text = line.text;
            if (text.length() > LONGEST_TITLE
                    || text.endsWith(":")
                    || text.indexOf('。') >= 0
                    || text.indexOf('>') >= 0
                    || Mark.of(line) != null
                    || to - from > 1 && !part(line)) return null;
            joined.append(text);
        }
        String title = bare(joined.toString());
        boolean fits =
                title.length() >= 6
                        && title.length() <= LONGEST_TITLE
                        && outline.subject().in(title);
        if (!fits) return null;
        String kind = own(title.endsWith(")") ? TAIL.matcher(title).replaceFirst("") : title);
        return outline.genre().in(kind)
                        && outline.subject().in(kind)
                        && !title.contains("位置")
                        && !title.contains("首页")
                        && !title.contains("如下")
                ? title
                : null;
    }

    /** Whether a line can be one of several that make up a title. */
    private static boolean part(Line line) {
        return line.length() >= 2
                && line.length() <= LONGEST_PART
                && words(line.text)
                && !Furniture.anywhere(line)
                && Dates.alone(line.text) == null;
    }

    private static boolean words(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = c >= '\u4e00' && c <= '\u9fa5' || c >= '0' && c <= '9';
            if (!word && "()、\" ".indexOf(c) < 0) return false;
        }
        return true;
    }

    /** The half of a title that is on the year reported: 工作总结及2024年工作思路. */
    private static String own(String title) {
        Matcher second = SECOND.matcher(title);
        return second.find() && HALF.matcher(title).region(0, second.start()).find()
                ? title.substring(0, second.start())
                : title;
    }

    /** What the line gives as the title in a table of particulars (标题、名称), or null. */
    static String labelled(Line line) {
        return labelled(line.text);
    }

    private static String labelled(String text) {
        boolean possible = text.indexOf(':') >= 0 || text.indexOf('|') >= 0;
        Matcher label = possible ? LABEL.matcher(text) : null;
        return label != null && label.matches() ? label.group(1) : null;
    }

    /** Without document number and without the site's name behind it. */
    private static String bare(String text) {
        String named = labelled(text);
        String bare = named == null ? text : named;
        if (bare.indexOf('号') >= 0) bare = NUMBER.matcher(bare).replaceFirst("");
        int site = bare.indexOf('_');
        if (site > 5) bare = bare.substring(0, site);
        int close = bare.startsWith("[") ? bare.indexOf(']') : -1;
        return close < 0 || close > LONGEST_REMARK + 1 ? bare : bare.substring(close + 1);
    }

    /** Adds the lines above that belong to the title: the issuer's name, a broken first line. */
    private Front complete(List<Line> lines, Outline outline) {
        int once = from;
        while (once > 0 && lines.get(once - 1).text.equals(title)) once--;
        int start = once;
        String whole = title;
        while (start > 0 && once - start < 2) {
            Line above = lines.get(start - 1);
            boolean open =
                    OPEN_START.matcher(whole).find()
                            || outline.subject().at(whole) == 0
                            || start < once && committee(above.text);
            if (!open) break;
            boolean part =
                    above.length() <= 30
                            && above.length() >= 2
                            && OPEN_END.matcher(above.text).find()
                            && part(above)
                            && Mark.of(above) == null
                            && !above.text.contains("网")
                            && !above.text.startsWith("索引")
                            && !whole.contains(above.text);
            if (!part) break;
            start--;
            whole = above.text + whole;
        }
        Line first = lines.get(from);
        return new Front(asWritten(lines, start, whole, first), start, to);
    }

    /** Whether it is the name of a Party committee, which stands above that of its government. */
    private static boolean committee(String text) {
        return text.startsWith("中共") && Organs.alone(text);
    }

    /** The title in its own widths: what stands in the lines, cut to what belongs to it. */
    private String asWritten(List<Line> lines, int start, String whole, Line first) {
        StringBuilder text = new StringBuilder();
        StringBuilder original = new StringBuilder();
        for (int i = start; i < to; i++) {
            text.append(lines.get(i).text);
            original.append(lines.get(i).original());
        }
        int at = text.indexOf(whole);
        boolean same = text.length() == original.length();
        return at >= 0 && same ? original.substring(at, at + whole.length()) : whole;
    }
}
