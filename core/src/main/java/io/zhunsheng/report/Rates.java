package io.zhunsheng.report;

import io.zhunsheng.outline.Cues;
import io.zhunsheng.outline.Share;
import io.zhunsheng.text.Digits;
import io.zhunsheng.text.Seek;
import io.zhunsheng.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reckons rates anew from the numbers of cases that stand in the same sentence. */
final class Rates {
    private static final Pattern LINK =
            Pattern.compile(
                    "(?:为|均为|达到?|均达到?|已达|约|是|到|高达|保持在?|稳定在|提[升高][至到]|上升[至到]|下降?[至到]|的){1,12}$");
    private static final Signs LINKS = Signs.of("为均达到已约是高保持在稳定提升至上下降的");
    private static final Seek OWN_TERMS =
            Seek.from(
                    "分同平综累按及到限法历预超逾直一现当即首总合",
                    "分别|同比|平均|综合|累计|按期|按时|及时|到期|限期|法定|历年|预计|超时|逾期|直接|一次|现场|当场|即时|首次|总体|合计");
    private static final Seek CARRIED =
            Seek.from("结上去往遗未正尚时期中", "结转|上年|去年|往年|遗留|未到期|正在|尚在|[时期]限内|中止");
    private static final Pattern NOT = Pattern.compile("(?:不|尚未|未|没有|非)[\\u4e00-\\u9fa5]{2}");
    private static final Pattern ALL = Pattern.compile("全部|均已|均|全数");

    private final List<Share> shares;

    Rates(List<Share> shares) {
        this.shares = shares;
    }

    List<Rate> in(FigureText stretch) {
        if (shares.isEmpty() || stretch.plain().indexOf('%') < 0) return List.of();
        List<Rate> rates = new ArrayList<>();
        for (Amount amount : stretch.amounts()) {
            if (!amount.rate() || !amount.exact()) continue;
            String name =
                    Counted.without(
                            LINK, LINKS, Counted.words(Counted.before(stretch.plain(), amount)));
            if (!name.endsWith("率") && !name.contains("占") || OWN_TERMS.first(name) != null)
                continue;
            Share share = share(name);
            Rate rate = share == null ? null : rate(stretch, amount, name, share);
            if (rate != null) rates.add(rate);
        }
        return rates;
    }

    private Share share(String name) {
        for (Share share : shares) if (share.rate().in(name)) return share;
        return null;
    }

    private Rate rate(FigureText stretch, Amount stated, String name, Share share) {
        if (stated.value() > 100)
            return new Rate(name, stated.value(), 100, 0, "≤100%", stretch.location(stated));
        if (share.part() == Cues.NONE || CARRIED.first(stretch.clause().text()) != null)
            return null;
        List<Amount> before = counts(stretch.between(0, stated.from()));
        Rate best = null;
        for (Amount part : parts(stretch, before, share))
            for (Amount whole : wholes(stretch, before, part, share)) {
                Rate rate = reckon(stretch, stated, name, part, whole);
                if (best == null || gap(rate) < gap(best)) best = rate;
            }
        return best != null ? best : all(stretch, stated, name, share);
    }

    /** Those that are exact and no rates themselves. */
    private static List<Amount> counts(List<Amount> amounts) {
        List<Amount> counts = new ArrayList<>();
        for (Amount amount : amounts) if (amount.exact() && !amount.rate()) counts.add(amount);
        return counts;
    }

    /** What may stand above the line: each number the share means, and all of them together. */
    private static List<Amount> parts(FigureText stretch, List<Amount> before, Share share) {
        List<Amount> parts = new ArrayList<>();
        for (Amount amount : before)
            if (means(share, Counted.around(stretch.plain(), amount))) parts.add(amount);
        if (parts.size() > 1 && alike(parts)) parts.add(sum(parts));
        return parts;
    }

    private static boolean alike(List<Amount> amounts) {
        for (Amount amount : amounts)
            if (!amount.measure().equals(amounts.get(0).measure())) return false;
        return true;
    }

    private static boolean means(Share share, String words) {
        return OWN_TERMS.first(words) == null && share.part().in(NOT.matcher(words).replaceAll(""));
    }

    private static Amount sum(List<Amount> amounts) {
        double[] values = new double[amounts.size()];
        for (int i = 0; i < values.length; i++) values[i] = amounts.get(i).value();
        return new Amount(
                Amount.sum(values),
                1,
                true,
                amounts.get(0).measure(),
                amounts.get(0).from(),
                amounts.get(amounts.size() - 1).to(),
                "");
    }

    /**
     * What the part may be a share of: a larger number of the same measure before it, or all of
     * these together.
     */
    private static List<Amount> wholes(
            FigureText stretch, List<Amount> before, Amount part, Share share) {
        List<Amount> wholes = new ArrayList<>();
        for (Amount amount : before)
            if (amount.to() <= part.from()
                    && amount.measure().equals(part.measure())
                    && amount.value() > 0
                    && share.whole().in(Counted.around(stretch.plain(), amount)))
                wholes.add(amount);
        if (wholes.size() > 1) wholes.add(sum(wholes));
        for (int i = wholes.size() - 1; i >= 0; i--)
            if (wholes.get(i).value() < part.value()) wholes.remove(i);
        return wholes;
    }

    private static Rate reckon(
            FigureText stretch, Amount stated, String name, Amount part, Amount whole) {
        double reckoned = 100 * part.value() / whole.value();
        String working =
                Amount.plain(part.value())
                        + "÷"
                        + Amount.plain(whole.value())
                        + "="
                        + Amount.plain(reckoned)
                        + "%";
        return new Rate(
                name, stated.value(), reckoned, slack(stated), working, stretch.location(stated));
    }

    /** All are done, the report says, and gives a lower rate. */
    private static Rate all(FigureText stretch, Amount stated, String name, Share share) {
        int end = stretch.plain().lastIndexOf(',', stated.from());
        int start = end < 0 ? -1 : stretch.plain().lastIndexOf(',', end - 1);
        String clause = end < 0 ? "" : stretch.plain().substring(start + 1, end);
        boolean all =
                ALL.matcher(clause).find()
                        && share.part().in(clause)
                        && !clause.contains("%")
                        && Amounts.in(clause).isEmpty();
        return all
                ? new Rate(
                        name, stated.value(), 100, slack(stated), "100%", stretch.location(stated))
                : null;
    }

    private static double slack(Amount stated) {
        int places = 0;
        boolean behind = false;
        String words = stated.words();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean figure = Digits.is(c) || c == '.';
            if (behind && figure) places++;
            behind |= c == '.';
        }
        return Math.pow(10, -places) + 1e-9;
    }

    private static double gap(Rate rate) {
        return Math.abs(rate.stated() - rate.reckoned());
    }
}
