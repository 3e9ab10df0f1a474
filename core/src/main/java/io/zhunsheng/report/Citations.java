package io.zhunsheng.report;

import io.zhunsheng.text.Seek;
import io.zhunsheng.text.Signs;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents of several years that a sentence cites by title: 《…实施纲要（2021—2025年）》 (引用). */
final class Citations {
    private static final String CENTURY = "20";
    private static final Signs MARKS = Signs.of("《》");
    private static final Pattern CITED =
            Pattern.compile(
                    "《([^《》]{2,80}?)\\(?(20\\d\\d)年?-{0,2}(?:至)?(20\\d\\d)年?\\)?([^《》]{0,20})》");
    private static final Seek PAST =
            Seek.from("收到期五实圆终总已完回历以", "收官|到期|期满|五年来|实施以来|圆满|终期|总结评估|已完成|完成了?《|回顾|历年|以来");

    private Citations() {}

    static void in(Sentence s, List<Fact> found) {
        String plain = s.plain();
        Boolean past = null;
        int open = plain.indexOf('《');
        int century = open < 0 ? -1 : plain.indexOf(CENTURY, open);
        for (; open >= 0; open = plain.indexOf('《', open + 1)) {
            if (century < open) century = plain.indexOf(CENTURY, open);
            int close = century < 0 ? -1 : MARKS.in(plain, open + 1);
            if (close < 0) return;
            if (century > close || plain.charAt(close) != '》') continue;
            int second = plain.indexOf(CENTURY, century + CENTURY.length());
            if (second < 0 || second > close) continue;
            Matcher cited = CITED.matcher(plain).region(open, close + 1);
            if (!cited.matches()) continue;
            if (past == null) past = PAST.first(plain) != null;
            found.add(
                    new Citation(
                            s.line().raw(s.from() + cited.start() + 1, s.from() + cited.end() - 2),
                            cited.group(1) + cited.group(4),
                            Integer.valueOf(cited.group(2)),
                            Integer.valueOf(cited.group(3)),
                            past,
                            s.line()
                                    .location(
                                            s.from() + cited.start(),
                                            s.from() + cited.end(),
                                            s.node().path())));
        }
    }
}
