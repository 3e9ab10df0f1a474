package io.zhunsheng.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date among the particulars of a page, and of what it is. */
record PageDate(LocalDate day, Kind of) {
    enum Kind {
        SIGNING,
        PUBLISHING,
        /** Of what a site calls 发文日期 or 生成日期, which may be either. */
        ISSUING,
        /** Of when it takes effect or ends. */
        OTHER
    }

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:(成文|签发|印发|制发|落款|形成)|(生成|发文)|(生效|实施|施行|截止|失效|废止))(?:时间|日期)|(发布|公布|公开|发表|发稿)");

    private static final Kind[] KINDS = {Kind.SIGNING, Kind.ISSUING, Kind.OTHER, Kind.PUBLISHING};

    /** The dates of a line, each what the last label before it says. */
    static List<PageDate> in(String text) {
        List<Dates.Found> dates = Dates.all(text);
        List<PageDate> found = new ArrayList<>(dates.size());
        boolean published = false;
        int from = 0;
        for (Dates.Found date : dates) {
            Kind kind = label(text.substring(from, date.from()));
            // A label may stand behind the only date; 截止日期 there is one left empty.
            if (kind == null && dates.size() == 1 && label(text) != Kind.OTHER) kind = label(text);
            published |= kind == Kind.PUBLISHING;
            found.add(new PageDate(date.day(), kind));
            from = date.to();
        }
        Kind without = published ? Kind.OTHER : Kind.PUBLISHING;
        found.replaceAll(date -> date.of == null ? new PageDate(date.day, without) : date);
        return found;
    }

    /** What the last label says, or null. */
    private static Kind label(String text) {
        Kind kind = null;
        Matcher label = LABEL.matcher(text);
        while (label.find())
            for (int i = 0; i < KINDS.length; i++) if (label.group(i + 1) != null) kind = KINDS[i];
        return kind;
    }
}
