package io.zhunsheng.report;

import java.util.List;
import java.util.regex.Pattern;

/** How a report's title is made: whether it names year, body and kind. */
final class TitleForms {
    private static final Pattern YEAR =
            Pattern.compile("20\\d\\d|二[〇零][〇零一二三四五六七八九]{2}|20[xX×*_]{2}|[xX×*_]{2,4}年");
    private static final Pattern YEAR_ALONE =
            Pattern.compile("[(\\[-]{0,2}(?:20\\d\\d|二[〇零]..)年?度?[)\\]-]{0,2}");
    private static final Pattern CALLED = Pattern.compile("报告|总结|年报|汇报");
    private static final Pattern NO_BODY =
            Pattern.compile(
                    "[\\d()\\[\\]\"'《》、,:-]|二[〇零][〇零一二三四五六七八九]{2}|20[xX×*_]{2}|年度|年|度|关于|报送|印发|呈报|上报|公布|公开|进一步|推进|开展|履行|落实|贯彻|做好|加强|深入|全面"
                            + "|本单位|本部门|本[局县区市镇乡委办院]|我[局县区市镇乡委办院]|上半|下半|全[县区市镇乡局]|上一|本|的|和|情况|工作|报告|总结|年报");
    private static final Pattern LOOSE =
            Pattern.compile(".*(?:报告|总结|汇报|情况|年报|工作)(?:\\([^)]*\\))?$|.*法治.*");
    private static final int LONGEST_LOOSE = 60;

    private final Reading reading;
    private final String title;

    TitleForms(Reading reading) {
        this.reading = reading;
        this.title =
                reading.front().title() == null ? null : Normalized.of(reading.front().title());
    }

    List<Fact> facts() {
        Location place = reading.block().location();
        if (title == null)
            return loose() ? List.of() : List.of(new TitleForm(null, false, false, false, place));
        return List.of(
                new TitleForm(
                        reading.front().title(),
                        dated(),
                        issued(),
                        CALLED.matcher(title).find(),
                        place));
    }

    /** Whether some line before the text may yet be a title, of words nobody expects. */
    private boolean loose() {
        List<Line> lines = reading.lines();
        int until = Math.min(lines.size(), Front.bodyStart(lines));
        for (Line line : lines.subList(0, until)) if (loose(line)) return true;
        return false;
    }

    private boolean loose(Line line) {
        if (runOn(line.text)) return true;
        boolean brief =
                line.length() <= LONGEST_LOOSE
                        && line.length() >= 4
                        && !line.text.endsWith("。")
                        && !line.text.endsWith("如下:")
                        && line != reading.margins().addresseeLine
                        && !Furniture.anywhere(line);
        if (!brief) return false;
        if (reading.outline().foreign().stream().anyMatch(k -> k.calls(line.text))) return true;
        boolean heading =
                reading.announcement().ofOther(line.text)
                        && Organs.inTitle(line.text, reading.outline().subject()) == null;
        return LOOSE.matcher(line.text).matches() && !heading;
    }

    /** Whether a title seems to stand on the line of the page's path: 首页>年度报告某县2023年度……报告. */
    private boolean runOn(String path) {
        String end = path.substring(path.lastIndexOf('>') + 1);
        return end.length() < path.length()
                && YEAR.matcher(end).find()
                && reading.outline().subject().in(end);
    }

    private boolean dated() {
        if (YEAR.matcher(title).find()) return true;
        int next = reading.front().to();
        Line under = next < reading.lines().size() ? reading.lines().get(next) : null;
        return under != null && YEAR_ALONE.matcher(under.text).matches();
    }

    private boolean issued() {
        String body = Organs.inTitle(title, reading.outline().subject());
        if (body != null && NO_BODY.matcher(body).replaceAll("").length() >= 2) return true;
        int above = reading.front().from() - 1;
        if (above >= 0 && Organs.alone(reading.lines().get(above).text)) return true;
        String subject = reading.outline().subject().first(title);
        int at = subject == null ? title.length() : title.indexOf(subject);
        return NO_BODY.matcher(title.substring(0, at)).replaceAll("").length() >= 2;
    }
}
