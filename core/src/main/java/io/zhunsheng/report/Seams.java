package io.zhunsheng.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where title, headings and signature end in a text that has nothing between its lines. */
final class Seams {
    /** How far down a title stands. */
    static final int FRONT = 250;

    private static final int LONGEST_HEADING = 120;

    private static final String TITLED = "[^,。;!?:…《》\\[\\]>|/•_-]{0,40}?";
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?<![\\u4e00-\\u9fa5\\d(《\",、。;])(?=[\\u4e00-\\u9fa5\\d(])"
                            + (TITLED + "(?:20\\d\\d|二[〇零]|关于|政府)" + TITLED + "(?:报告|总结)")
                            + "(?:\\([^()]{1,12}\\))?(?![如为的和中工制等》\",、])");

    private static final Pattern ADDRESSEE = Pattern.compile("[^,。;!?:…]{2,24}(?<!如下):");

    private static final String NOUN =
            "(?:情况|成效|成绩|举措|措施|做法|问题|不足|短板|困难|差距|原因|职责|安排|打算|计划|思路|设想|规划|回顾|部署)";
    private static final String TEXT = "[一二]是|首先|20\\d|我|今|针对|对照|对于|按照|主要|在|虽|全|坚持|认真|严格";

    /** A heading up to the last noun before its text begins. */
    private static final Pattern HEADING =
            Pattern.compile(
                    ("[^,。;!?:…]{3,40}?" + NOUN)
                            + ("(?:(?!" + TEXT + ")[^,。;!?:…]{0,12}?" + NOUN + ")*+(?:分析)?")
                            + "(?![和与及、,的以。;:]|主要|存在|清单|得到|进行|[上中下]|较|还|在)");

    private static final String DAY = "[\\d一二三四五六七八九十]{1,3}";
    private static final Pattern SIGNED =
            Pattern.compile(
                    ("[^,。;!?:…]{0,40}?(?=(?:20\\d\\d|二[〇零]..)年" + DAY + "月" + DAY + "日\\)?$)"));

    private final String text;

    Seams(String text) {
        this.text = text;
    }

    /** Adds where title and addressee begin and end; the place behind them, 0 without title. */
    int front(List<Integer> seams) {
        Matcher title = TITLE.matcher(text).region(0, Math.min(text.length(), FRONT));
        if (!title.find()) return 0;
        seams.add(title.start());
        seams.add(title.end());
        Matcher addressee = ADDRESSEE.matcher(text).region(title.end(), text.length());
        if (!addressee.lookingAt()) return title.end();
        seams.add(addressee.end());
        return addressee.end();
    }

    /** Where the heading that begins there ends; there itself where nobody can tell. */
    int headingEnd(int at) {
        int most = Math.min(text.length(), at + LONGEST_HEADING);
        Matcher heading = HEADING.matcher(text).region(at, most).useTransparentBounds(true);
        return heading.lookingAt() && heading.end() < text.length() ? heading.end() : at;
    }

    /** Adds where signature and date begin, behind the last sentence. */
    void back(int from, List<Integer> seams) {
        int end = text.lastIndexOf('。') + 1;
        Matcher signed = SIGNED.matcher(text).region(end, text.length());
        if (end <= from || !signed.lookingAt()) return;
        seams.add(end);
        seams.add(signed.end());
    }
}
