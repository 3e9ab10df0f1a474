package io.zhunsheng.outline;

import io.zhunsheng.data.Data;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Set;

/** Reads the deadlines and programmes of an outline file. */
final class TermFile {
    private TermFile() {}

    static Deadline deadline(Data data) {
        data.only("duty", "before", "levels", "since", "until", "source");
        return new Deadline(
                data.need("duty").text(),
                day(data.need("before")),
                Set.copyOf(data.get("levels").texts()),
                data.get("since").number(null),
                data.get("until").number(null),
                data.get("source").words());
    }

    private static MonthDay day(Data data) {
        String day = data.text();
        // What is known to be right needs no formatter, which takes a hundred classes to make.
        if (data.sound())
            return MonthDay.of(
                    Integer.parseInt(day.substring(0, 2)), Integer.parseInt(day.substring(3)));
        try {
            return MonthDay.parse("--" + day);
        } catch (DateTimeException e) {
            data.slip("“" + day + "”不是日期，应写成 03-01 这样的月和日");
            return MonthDay.of(1, 1);
        }
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
