package io.zhunsheng.formats.page;

import java.util.List;
import java.util.regex.Pattern;

/** Takes tables of contents (目录) out: their lines repeat the headings, with page numbers. */
final class Contents {
    private static final Pattern ENTRY =
            Pattern.compile(".*(?:[.．…·‥⋯_] ?){4,}[-— ]*\\d{1,4}[-— ]*");
    private static final Pattern TITLE = Pattern.compile("目 ?[录次]");
    private static final int FEWEST = 3;

    private Contents() {}

    static void cut(List<Sheet> sheets) {
        long entries =
                sheets.stream().flatMap(s -> s.rows.stream()).filter(Contents::entry).count();
        if (entries < FEWEST) return;
        for (Sheet sheet : sheets)
            if (sheet.rows.stream().anyMatch(Contents::entry))
                sheet.rows.removeIf(
                        row -> entry(row) || TITLE.matcher(row.text().strip()).matches());
    }

    private static boolean entry(Row row) {
        return ENTRY.matcher(row.text()).matches();
    }
}
