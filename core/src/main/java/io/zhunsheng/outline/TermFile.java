package io.zhunsheng.outline;

import io.zhunsheng.data.Data;
import java.time.LocalDate;
import java.util.Set;

/** Reads the deadlines and programmes of an outline file. */
final class TermFile {
    private static final String LEAP_YEAR = "2000-";

    private TermFile() {}

    static Deadline deadline(Data data) {
        data.only("duty", "before", "levels", "since", "until", "source");
        LocalDate before = before(data.need("before"));
        return new Deadline(
                data.need("duty").text(),
                before.getMonthValue(),
                before.getDayOfMonth(),
                Set.copyOf(data.get("levels").texts()),
                data.get("since").number(null),
                data.get("until").number(null),
                data.get("source").words());
    }

    /** The day in a leap year, for the class made for days without one takes 4 ms to load. */
    private static LocalDate before(Data data) {
        LocalDate before = data.day(LEAP_YEAR + data.text());
        if (before != null) return before;
        data.slip("“" + data.text() + "”不是日期，应写成 03-01 这样的月和日");
        return LocalDate.EPOCH;
    }

    static Programme programme(Data data) {
        data.only("family", "from", "until", "source");
        return new Programme(
                data.need("family").text(),
                data.need("from").number(0),
                data.need("until").number(0),
                data.get("source").words());
    }
}
