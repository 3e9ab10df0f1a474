package io.zhunsheng.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A date among the particulars of a page, and of what it is. */
record PageDate(LocalDate day, Kind of) {
    enum Kind {
        SIGNING,
        PUBLISHING,
        /** When it takes effect or ends. */
        OTHER,
        /** Of what a site calls 发文日期 or 生成日期, which may be either. */
        ISSUING
    }

    private static final Pattern SIGNED = Pattern.compile("(?:成文|签发|印发|制发|落款|形成)(?:时间|日期)");
    private static final Pattern ISSUED = Pattern.compile("(?:生成|发文)(?:时间|日期)");

    private static final Pattern OTHER = Pattern.compile("(?:生效|实施|施行|截止|失效|废止)(?:时间|日期)");
    private static final Pattern PUBLISHED = Pattern.compile("发布|公布|公开|发表|发稿");

    /** The dates of a line; where there are several, each is what the words before it say. */
    static List<PageDate> in(String text) {
        List<Dates.Found> dates = Dates.all(text);
        if (dates.size() == 1) return List.of(new PageDate(dates.get(0).day(), kind(text)));
        boolean said = PUBLISHED.matcher(text).find();
        List<PageDate> found = new ArrayList<>(dates.size());
        int from = 0;
        for (Dates.Found date : dates) {
            String label = text.substring(from, date.from());
            Kind kind = kind(label);
            boolean vague = kind == Kind.PUBLISHING && said && !PUBLISHED.matcher(label).find();
            found.add(new PageDate(date.day(), vague ? Kind.OTHER : kind));
            from = date.to();
        }
        return found;
    }

    private static Kind kind(String label) {
        if (SIGNED.matcher(label).find()) return Kind.SIGNING;
        if (OTHER.matcher(label).find()) return Kind.OTHER;
        return ISSUED.matcher(label).find() ? Kind.ISSUING : Kind.PUBLISHING;
    }
}
