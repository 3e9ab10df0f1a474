package io.zhunsheng.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Builds the tree of sections (章节树) out of lines. */
final class Structure {
    private static final int LONGEST_UNNUMBERED = 36;
    private static final int LONGEST_ANNOUNCED = 56;
    private static final int SHORTEST_BROKEN = 10;

    /** Fifty times as many as the longest report seen: what is behind them is read as text. */
    private static final int MOST_HEADINGS = 2_000;

    private static final int SHORTEST_REST = 6;
    private static final Pattern NO_HEADING =
            Pattern.compile(".*[。;!?,:、]$|.*[。;!?].*|^[(\\[\"《].*|.*\\d{4,}$|^附.*|^表\\d.*|^图\\d.*");
    private static final Pattern SPLIT_WORD =
            Pattern.compile(
                    "建设|职责|情况|工作|安排|责任|问题|整改|不足|原因|措施|成效|履行|推进|政府|下一|主要|负责|年度|制度|行政|短板|弱项|薄弱|环节|举措|存在|打算|计划|任务|设想|困难");
    private static final Pattern NO_ANNOUNCED =
            Pattern.compile(".*[。;!?、]$|.*[。;!?:].*|^[(\\[《].*|.*\\d{4,}$|^附.*|.*,.*,.*");
    private static final Pattern NATURAL_END =
            Pattern.compile(
                    ".*(情况|成效|成绩|举措|做法|问题|不足|原因|安排|打算|计划|设想|思路|职责|责任|工作|建设|体系|制度|能力|水平|方面|机制|保障|服务|环境|监督|执法|纠纷|公开|职能|决策|文件|复议|应诉|宣传|普法|培训|领导|队伍|改革|效能|基础|根基|法治|行政|管理|化|力|度|质|效|展|实|升|强|好|位|行|导|范)$");
    private static final Pattern BROKEN =
            Pattern.compile(".*(的|和|与|及|、|,|推进|履行|建设|法治|主要|工作|情况和|存在|职责情况及)$");

    private static final Pattern LAST_MARK = Pattern.compile("[:。]$");
    private static final Pattern GOES_ON = Pattern.compile("([和与及的、等]|情况).*");

    private final List<Line> lines;
    private final Announcement announcement;

    /**
     * Prepares a tree.
     *
     * @param lines the text
     * @param announcement what words of the outline a heading announces
     */
    Structure(List<Line> lines, Announcement announcement) {
        this.lines = mended(lines, announcement);
        this.announcement = announcement;
    }

    Node tree() {
        List<Candidate> candidates = candidates();
        new Ranks(candidates, announcement).assign();
        int top = top(candidates);
        Node root = Node.root();
        Node open = root;
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (next < candidates.size() && candidates.get(next).at == i) {
                Candidate candidate = candidates.get(next++);
                if (candidate.rank >= 0) {
                    open = hang(candidate, open, top);
                    continue;
                }
            }
            open.own.add(lines.get(i));
        }
        number(root);
        return root;
    }

    private static int top(List<Candidate> candidates) {
        int top = Integer.MAX_VALUE;
        for (Candidate c : candidates) if (c.rank >= 0) top = Math.min(top, c.rank);
        return top == Integer.MAX_VALUE ? 0 : top;
    }

    private static Node hang(Candidate candidate, Node open, int top) {
        Node above = open;
        while (above.line != null && above.rank >= candidate.rank) above = above.parent;
        Node node =
                new Node(candidate.mark, candidate.caption, candidate.line, candidate.rank)
                        .under(above);
        node.level = above.line == null ? (candidate.rank > top ? 2 : 1) : above.level + 1;
        return node;
    }

    private static void number(Node root) {
        int number = 0;
        for (Node node : root.nodes()) node.number = number++;
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        boolean numbered = numbered();
        for (int i = 0; i < lines.size() && candidates.size() < MOST_HEADINGS; i++) {
            Line line = lines.get(i);
            if (line.cell() && line.level == 0) continue;
            Mark mark = Mark.of(line);
            if (mark != null)
                candidates.add(new Candidate(i, line, mark, Caption.of(line, mark.length())));
            else if (unnumbered(i, numbered))
                candidates.add(
                        new Candidate(i, line, null, new Caption(line.text, line.length(), true)));
        }
        return candidates;
    }

    /** Whether there is a series of numbers to speak of. */
    private boolean numbered() {
        int numbered = 0;
        for (Line line : lines) if (high(Mark.of(line))) numbered++;
        return numbered >= 2;
    }

    private static boolean high(Mark mark) {
        return mark != null && mark.style().ordinal() <= Mark.Style.ARABIC.ordinal();
    }

    private boolean unnumbered(int at, boolean numbered) {
        Line line = lines.get(at);
        if (line.level > 0) return true;
        if (line.length() > LONGEST_ANNOUNCED || line.length() < 3 || at + 1 >= lines.size())
            return false;
        boolean announces =
                !NO_ANNOUNCED.matcher(line.text).matches()
                        && (announcement.sounds(line.text)
                                || line.length() <= LONGEST_UNNUMBERED
                                        && !announcement.of(line.text).isEmpty());
        if (announces) return true;
        if (line.length() > LONGEST_UNNUMBERED || NO_HEADING.matcher(line.text).matches())
            return false;
        Mark next = Mark.of(lines.get(at + 1));
        boolean above = next != null && next.number() == 1 && next.style().ordinal() <= 3;
        boolean prose = lines.get(at + 1).text.indexOf('。') > 0;
        return above && line.length() >= 4 || !numbered && prose && line.length() >= 4;
    }

    /** Joins headings broken over two lines and drops one printed twice. */
    private static List<Line> mended(List<Line> lines, Announcement announcement) {
        List<Line> mended = new ArrayList<>();
        for (Line line : lines) {
            Line last = mended.isEmpty() ? null : mended.get(mended.size() - 1);
            if (last != null && last.text.equals(line.text) && line.length() <= 60) continue;
            if (last != null && broken(last, line, announcement))
                mended.set(mended.size() - 1, last.with(line));
            else mended.add(line);
        }
        return mended;
    }

    private static boolean broken(Line heading, Line rest, Announcement announcement) {
        if (heading.cell()
                || rest.cell()
                || Mark.of(heading) == null
                || Mark.of(rest) != null
                || rest.length() > 24
                || heading.length() > 40) return false;
        if (NO_HEADING.matcher(heading.text.substring(Mark.of(heading).length())).matches()
                && !BROKEN.matcher(heading.text).matches()) return false;
        if (NO_HEADING.matcher(LAST_MARK.matcher(rest.text).replaceFirst("")).matches())
            return false;
        if (SPLIT_WORD
                .matcher(heading.text.charAt(heading.length() - 1) + rest.text.substring(0, 1))
                .matches()) return true;
        if (BROKEN.matcher(heading.text).matches()
                || rest.length() <= SHORTEST_REST
                || GOES_ON.matcher(rest.text).matches()) return true;
        if (heading.length() >= SHORTEST_BROKEN && !NATURAL_END.matcher(heading.text).matches())
            return true;
        return heading.length() >= 8
                && announcement.sounds(heading.text + rest.text)
                && !announcement.sounds(rest.text)
                && !announcement.sounds(heading.text);
    }
}
