package io.zhunsheng.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reckons anew by how much something grew or fell, where the report says by how many, too (增幅、降幅):
 * 由上年的21件减少6件，下降40%; 受理120件，比上年增加20件，增长20%.
 */
final class Changes {
    private static final String UP = "增加|增长|上升|提高|新增|多";
    private static final String DOWN = "减少|下降|压减|降低|少";
    private static final Pattern FORMER =
            Pattern.compile(".*[由从](?:上一?年度?|去年|20\\d\\d年度?)(?:同期)?的?$");
    private static final Pattern BY = Pattern.compile("(?:" + UP + "|" + DOWN + ")了?");
    private static final Pattern TO = Pattern.compile("(?:" + UP + "|" + DOWN + "|降)?[到至为]");
    private static final Pattern MORE = than(UP);
    private static final Pattern LESS = than(DOWN);
    private static final Pattern RATE =
            Pattern.compile(
                    ",?(?:同比|环比)?(?:(?:增|降|涨|跌|升)幅(?:为|达到?)?|(?:"
                            + UP
                            + "|"
                            + DOWN
                            + ")了?(?:为|达到?)?)");

    private Changes() {}

    private static Pattern than(String way) {
        return Pattern.compile(",?[比较](?:上一?年度?|去年|20\\d\\d年度?)(?:同期)?(?:" + way + ")了?");
    }

    static List<Rate> in(FigureText stretch) {
        List<Amount> amounts = stretch.amounts();
        List<Rate> rates = new ArrayList<>();
        for (int i = 2; i < amounts.size(); i++) {
            Amount stated = amounts.get(i);
            if (stated.rate() && stated.exact()) {
                Rate rate = rate(stretch, amounts.get(i - 2), amounts.get(i - 1), stated);
                if (rate != null) rates.add(rate);
            }
        }
        return rates;
    }

    private static Rate rate(FigureText stretch, Amount one, Amount other, Amount stated) {
        boolean alike =
                whole(one)
                        && whole(other)
                        && one.measure().equals(other.measure())
                        && RATE.matcher(between(stretch, other, stated)).matches();
        if (!alike) return null;
        String between = between(stretch, one, other);
        if (MORE.matcher(between).matches())
            return rate(stretch, other.value(), one.value() - other.value(), stated);
        if (LESS.matcher(between).matches())
            return rate(stretch, other.value(), one.value() + other.value(), stated);
        if (!FORMER.matcher(Counted.before(stretch.plain(), one)).matches()) return null;
        if (BY.matcher(between).matches()) return rate(stretch, other.value(), one.value(), stated);
        return TO.matcher(between).matches()
                ? rate(stretch, Math.abs(one.value() - other.value()), one.value(), stated)
                : null;
    }

    /** Whether it counts things one by one: what is given in 万 is rounded. */
    private static boolean whole(Amount amount) {
        return amount.exact() && !amount.rate() && amount.slack() == 0;
    }

    private static Rate rate(FigureText stretch, double by, double former, Amount stated) {
        if (former <= 0) return null;
        return new Rate(
                "升降幅度",
                stated.value(),
                100 * by / former,
                Rates.slack(stated),
                Rates.working(by, former),
                stretch.location(stated));
    }

    private static String between(FigureText stretch, Amount one, Amount other) {
        return stretch.plain().substring(one.to(), other.from());
    }
}
