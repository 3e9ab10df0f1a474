package io.zhunsheng.report;

import io.zhunsheng.outline.Share;
import io.zhunsheng.text.Seek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbers of a sentence that may stand above and below the line of one share (占比); each is
 * asked once what it counts, however many rates follow.
 */
final class Portions {
    private static final Seek OWN_TERMS =
            Seek.from(
                    "分同平综累按及到限法历预超逾直一现当即首总合提",
                    "分别|同比|平均|综合|累计|按期|按时|及时|到期|限期|法定|历年|预计|超时|逾期|直接|一次|现场|当场|即时|首次|总体|合计|提前");
    private static final Seek CARRIED =
            Seek.from("结上去往遗未正尚时期中", "结转|上年|去年|往年|遗留|未到期|正在|尚在|[时期]限内|中止");
    private static final Pattern NOT = Pattern.compile("(?:不|尚未|未|没有|非)[\\u4e00-\\u9fa5]{2}");

    private final FigureText stretch;
    private final Share share;
    private final boolean carried;
    private final List<Amount> parts = new ArrayList<>();
    private final List<Amount> wholes = new ArrayList<>();
    private int read;

    Portions(FigureText stretch, Share share) {
        this.stretch = stretch;
        this.share = share;
        this.carried = CARRIED.first(stretch.clause().text()) != null;
    }

    /** Whether the words set a rate apart from the plain share of one number in another. */
    static boolean ownTerms(String words) {
        return OWN_TERMS.first(words) != null;
    }

    /** Whether something is left over from before, so that the numbers cannot be reckoned with. */
    boolean carried() {
        return carried;
    }

    /**
     * What may stand above the line before a place: each number the share means, and all of them
     * together.
     */
    List<Amount> parts(int before) {
        read(before);
        List<Amount> nearest = nearest(parts);
        if (nearest.size() > 1 && alike(nearest)) nearest.add(sum(nearest));
        return nearest;
    }

    /**
     * What the part may be a share of: a larger number of the same measure before it, or all of
     * these together.
     */
    List<Amount> wholes(Amount part) {
        List<Amount> before = new ArrayList<>();
        for (Amount amount : nearest(wholes))
            if (amount.to() <= part.from() && amount.measure().equals(part.measure()))
                before.add(amount);
        if (before.size() > 1) before.add(sum(before));
        for (int i = before.size() - 1; i >= 0; i--)
            if (before.get(i).value() < part.value()) before.remove(i);
        return before;
    }

    /** Those that are exact and no rates themselves, as far as a place. */
    private void read(int before) {
        List<Amount> amounts = stretch.amounts();
        for (; read < amounts.size() && amounts.get(read).to() <= before; read++) {
            Amount amount = amounts.get(read);
            if (!amount.exact() || amount.rate()) continue;
            String words = Counted.around(stretch.plain(), amount);
            if (means(words)) parts.add(amount);
            if (amount.value() > 0 && share.whole().in(words)) wholes.add(amount);
        }
    }

    private boolean means(String words) {
        return !ownTerms(words) && share.part().in(NOT.matcher(words).replaceAll(""));
    }

    private static List<Amount> nearest(List<Amount> amounts) {
        int size = amounts.size();
        return new ArrayList<>(amounts.subList(Math.max(0, size - FigureText.MOST_BEFORE), size));
    }

    private static boolean alike(List<Amount> amounts) {
        for (Amount amount : amounts)
            if (!amount.measure().equals(amounts.get(0).measure())) return false;
        return true;
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
}
