package io.zhunsheng.report;

import io.zhunsheng.data.Words;
import io.zhunsheng.knowledge.Meetings;
import io.zhunsheng.knowledge.Meetings.Held;
import io.zhunsheng.report.WordingFacts.Slip;
import io.zhunsheng.text.Seek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbered meetings that are misnamed, were never held, or came after the report (会议名称). */
final class Plenary {
    private static final String FIGURES = "一二三四五六七八九十";
    private static final String STARTS = "第" + FIGURES;
    private static final int DUE_MONTH = 6;
    private static final int LOOK_BACK = 8;

    private final Meetings meetings;
    private final Seek name;

    Plenary(Meetings meetings) {
        this.meetings = meetings;
        List<String> terms = new ArrayList<>(meetings.slips());
        terms.add(meetings.term());
        List<String> quoted = new ArrayList<>();
        for (String term : terms) quoted.add(Pattern.quote(term));
        String figure = "[" + FIGURES + "]";
        String mark = Pattern.quote(meetings.mark());
        String number = figure + "(?:" + mark + ")?";
        Seek anywhere =
                Seek.from(
                        STARTS,
                        "第?("
                                + figure
                                + "{1,3})("
                                + String.join("|", quoted)
                                + ")("
                                + "(?:"
                                + number
                                + "(?:[、,和与及至-]|以及)?){0,12}"
                                + figure
                                + mark
                                + ")"
                                + Pattern.quote(meetings.noun()));
        String behind = behindNumbers(terms);
        this.name = behind == null ? anywhere : anywhere.goingOn(behind);
    }

    /** What the words behind a number begin with; null where that may be a figure itself. */
    private static String behindNumbers(List<String> terms) {
        StringBuilder firsts = new StringBuilder();
        for (String term : terms) {
            if (term.isEmpty() || STARTS.indexOf(term.charAt(0)) >= 0) return null;
            firsts.append(term.charAt(0));
        }
        return firsts.toString();
    }

    List<Slip> in(String text, TitleBlock block) {
        if (!text.contains(meetings.noun())) return List.of();
        List<Slip> slips = new ArrayList<>();
        Matcher found = name.first(text);
        for (; found != null; found = name.next(found, text)) {
            Held term = meetings.term(found.group(1));
            if (term == null || anothers(text, found.start())) continue;
            String before = text.substring(Math.max(0, found.start() - LOOK_BACK), found.start());
            Slip slip =
                    slip(found, term, Lore.any(meetings.ahead(), before) ? null : writtenBy(block));
            if (slip != null) slips.add(slip);
        }
        return slips;
    }

    /** Whether another body's name ends where the meeting's begins. */
    private boolean anothers(String text, int at) {
        for (String other : meetings.others())
            if (text.startsWith(other, at - other.length())) return true;
        return false;
    }

    private Slip slip(Matcher found, Held term, LocalDate written) {
        String should =
                term.number() + meetings.term() + Shown.of(found.group(3)) + meetings.noun();
        if (!found.group(2).equals(meetings.term()))
            return slip(
                    found, should, new Words("应为“" + should + "”", "should be “" + should + "”"));
        List<Integer> numbers = numbers(found.group(3));
        Words why = wrong(term, numbers, written);
        return why == null ? null : slip(found, "", why);
    }

    private static Slip slip(Matcher found, String should, Words why) {
        return new Slip(found.start(), found.end(), found.group(), should, why);
    }

    private List<Integer> numbers(String list) {
        List<Integer> numbers = new ArrayList<>();
        for (char c : list.toCharArray())
            if (FIGURES.indexOf(c) >= 0) numbers.add(FIGURES.indexOf(c) + 1);
        return numbers;
    }

    /** What is wrong with the meetings numbered, or null. */
    private Words wrong(Held term, List<Integer> numbers, LocalDate written) {
        for (int i = 1; i < numbers.size(); i++)
            if (numbers.get(i) <= numbers.get(i - 1))
                return new Words("会议次序有误或者重复", "the meetings are out of order or repeated");
        int last = numbers.get(numbers.size() - 1);
        if (last > term.on().size()) {
            if (!term.closed() && (written == null || written.isAfter(meetings.known())))
                return null;
            return new Words(
                    term.number()
                            + meetings.term()
                            + "没有"
                            + FIGURES.charAt(last - 1)
                            + meetings.mark()
                            + meetings.noun()
                            + (term.closed() ? "" : "，至少报告形成时还没有"),
                    "no such meeting was held" + (term.closed() ? "" : " by then"));
        }
        LocalDate on = term.on().get(last - 1);
        if (written == null || !on.isAfter(written)) return null;
        return new Words(
                "这次会议到" + on.getYear() + "年" + on.getMonthValue() + "月才召开，晚于报告形成的时间",
                "it was held in "
                        + on.getYear()
                        + "-"
                        + on.getMonthValue()
                        + ", after the report was made");
    }

    /** The last day on which the report can have been written, or null. */
    private static LocalDate writtenBy(TitleBlock block) {
        Integer year = block.year();
        for (LocalDate on : new LocalDate[] {block.signedOn(), block.publishedOn()})
            if (on != null && (year == null || on.getYear() >= year)) return on;
        return year == null ? null : LocalDate.of(year + 1, DUE_MONTH, 30);
    }
}
