package io.zhunsheng.write;

import io.zhunsheng.check.RuleTimes;
import java.util.List;
import java.util.Locale;

/** Tells how long rules took, the slowest first. */
public final class TimesText {
    private static final int MOST = 15;

    private final Page page;

    TimesText(Page page) {
        this.page = page;
    }

    /** The times as a text of some lines. */
    public static String of(RuleTimes times, String language) {
        Page page = new Page(language, false);
        new TimesText(page).put(times.all());
        return page.take();
    }

    void put(List<RuleTimes.Time> times) {
        long sum = times.stream().mapToLong(RuleTimes.Time::nanos).sum();
        page.put(
                page.say(
                                "各条规则用时（逐条分别计时，共%s毫秒）",
                                "Time rules took, each timed by itself (%s ms in all)")
                        .formatted(millis(sum)));
        int ids = times.stream().mapToInt(t -> t.rule().length()).max().orElse(0) + 2;
        for (RuleTimes.Time time : times.subList(0, Math.min(MOST, times.size())))
            line(time.rule(), ids, time.nanos(), sum, time.fired());
        List<RuleTimes.Time> others = times.subList(Math.min(MOST, times.size()), times.size());
        if (others.isEmpty()) return;
        String label = page.say("其余%d条", "%d others").formatted(others.size());
        line(
                label,
                ids,
                others.stream().mapToLong(RuleTimes.Time::nanos).sum(),
                sum,
                others.stream().mapToLong(RuleTimes.Time::fired).sum());
    }

    private void line(String label, int columns, long nanos, long sum, long fired) {
        page.put(
                "  "
                        + Columns.pad(label, columns)
                        + page.say("%9s毫秒  %5.1f%%  触发%d次", "%9s ms  %5.1f%%  fired %d times")
                                .formatted(
                                        millis(nanos), sum == 0 ? 0 : 100.0 * nanos / sum, fired));
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f", nanos / 1e6);
    }
}
