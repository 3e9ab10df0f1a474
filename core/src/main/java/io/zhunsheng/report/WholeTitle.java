package io.zhunsheng.report;

import io.zhunsheng.outline.Cues;
import java.util.List;
import java.util.regex.Pattern;

/** Adds to a title the lines above that belong to it: the issuer's name, a broken first line. */
final class WholeTitle {
    private static final int MOST_ABOVE = 2;
    private static final int LONGEST_ABOVE = 30;
    private static final Pattern OPEN_START =
            Pattern.compile("^(关于|20\\d\\d|二〇|推进|年度|工作|建设|情况|的?报告)");
    private static final Pattern OPEN_END =
            Pattern.compile(
                    "(关于|20\\d\\d年?度?|年度|推进|的|建设|政府|局|委员会|办公室|厅|院|处|所|站|中心|街道|镇|乡|县|区|市|省|委|部)$");

    private final List<Line> lines;
    private final Cues subject;

    WholeTitle(List<Line> lines, Cues subject) {
        this.lines = lines;
        this.subject = subject;
    }

    Front of(Front last) {
        int once = last.from();
        while (once > 0 && lines.get(once - 1).text.equals(last.title())) once--; // printed twice
        int from = once;
        String title = last.title();
        while (from > 0 && once - from < MOST_ABOVE) {
            Line above = lines.get(from - 1);
            boolean open = open(title) || from < once && committee(above.text);
            if (!open || !begins(above, title)) break;
            from--;
            title = above.text + title;
        }
        return new Front(asWritten(from, last.to(), title), from, last.to());
    }

    /** Whether the words need others before them. */
    private boolean open(String title) {
        return OPEN_START.matcher(title).find() || subject.at(title) == 0;
    }

    /** Whether a line can be the beginning of a title that goes on with these words. */
    private static boolean begins(Line line, String title) {
        return line.length() <= LONGEST_ABOVE
                && OPEN_END.matcher(line.text).find()
                && TitleWords.part(line)
                && Mark.of(line) == null
                && !line.text.contains("网")
                && !line.text.startsWith("索引")
                && !title.contains(line.text);
    }

    /** Whether it is the name of a Party committee, which stands above that of its government. */
    private static boolean committee(String text) {
        return text.startsWith("中共") && Organs.alone(text);
    }

    /** The title in its own widths: what stands in the lines, cut to what belongs to it. */
    private String asWritten(int from, int to, String title) {
        StringBuilder text = new StringBuilder();
        StringBuilder original = new StringBuilder();
        for (Line line : lines.subList(from, to)) {
            text.append(line.text);
            original.append(line.original());
        }
        int at = text.indexOf(title);
        boolean same = text.length() == original.length();
        return at >= 0 && same ? original.substring(at, at + title.length()) : title;
    }
}
