package io.zhunsheng.report;

import io.zhunsheng.outline.Cues;
import io.zhunsheng.outline.Share;
import io.zhunsheng.text.Digits;
import io.zhunsheng.text.Signs;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reckons rates anew from the numbers of cases that stand in the same sentence. */
final class Rates {
    private static final Pattern LINK =
            Pattern.compile(
                    "(?:为|均为|达到?|均达到?|已达|约|是|到|高达|保持在?|稳定在|提[升高][至到]|上升[至到]|下降?[至到]|的){1,12}$");
    private static final Signs LINKS = Signs.of("为均达到已约是高保持在稳定提升至上下降的");
    private static final Pattern ALL = Pattern.compile("全部|(?<!平)均|全数");

    private final List<Share> shares;

    Rates(List<Share> shares) {
        this.shares = shares;
    }

    List<Rate> in(FigureText stretch) {
        if (shares.isEmpty() || stretch.plain().indexOf('%') < 0) return List.of();
        List<Rate> rates = Changes.in(stretch);
        Map<Share, Portions> known = new IdentityHashMap<>();
        for (Amount amount : stretch.amounts()) {
            if (!amount.rate() || !amount.exact()) continue;
            String name =
                    Counted.without(
                            LINK, LINKS, Counted.words(Counted.before(stretch.plain(), amount)));
            if (!name.endsWith("率") && !name.contains("占") || Portions.ownTerms(name)) continue;
            Share share = share(name);
            if (share == null) continue;
            Portions portions = known.get(share);
            if (portions == null) known.put(share, portions = new Portions(stretch, share));
            Rate rate = rate(stretch, amount, name, share, portions);
            if (rate != null) rates.add(rate);
        }
        return rates;
    }

    private Share share(String name) {
        for (Share share : shares) if (share.rate().in(name)) return share;
        return null;
    }

    private Rate rate(
            FigureText stretch, Amount stated, String name, Share share, Portions portions) {
        if (stated.value() > 100)
            return new Rate(name, stated.value(), 100, 0, "≤100%", stretch.location(stated));
        if (share.part() == Cues.NONE || portions.carried()) return null;
        Amount above = null;
        Amount below = null;
        for (Amount part : portions.parts(stated.from()))
            for (Amount whole : portions.wholes(part))
                if (below == null || gap(stated, part, whole) < gap(stated, above, below)) {
                    above = part;
                    below = whole;
                }
        return below != null
                ? reckon(stretch, stated, name, above, below)
                : all(stretch, stated, name, share);
    }

    private static Rate reckon(
            FigureText stretch, Amount stated, String name, Amount part, Amount whole) {
        double reckoned = reckoned(part, whole);
        return new Rate(
                name,
                stated.value(),
                reckoned,
                slack(stated),
                working(part.value(), whole.value()),
                stretch.location(stated));
    }

    /** {@code 24÷25=96%}. */
    static String working(double part, double whole) {
        return Amount.plain(part)
                + "÷"
                + Amount.plain(whole)
                + "="
                + Amount.plain(100 * part / whole)
                + "%";
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

    /** How far a rate may lie from what it was rounded from. */
    static double slack(Amount stated) {
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

    private static double reckoned(Amount part, Amount whole) {
        return 100 * part.value() / whole.value();
    }

    private static double gap(Amount stated, Amount part, Amount whole) {
        return Math.abs(stated.value() - reckoned(part, whole));
    }
}
