package io.zhunsheng.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The body that a report's opening names as its own (自称), for reports whose title and signature
 * name none: many pages print the title apart from the text.
 */
final class SelfNaming {
    private static final int LINES = 3;
    private static final int FARTHEST = 400;
    private static final String NAME = "原?([\\u4e00-\\u9fa5]{2,24}?)";

    /** 现将某区教育局2023年度法治政府建设情况报告如下. */
    private static final Pattern ANNOUNCED =
            Pattern.compile("现[将就把]《?(?:关于)?" + NAME + "(?:关于)?20\\d\\d年");

    /** 2023年,在市委、市政府的领导下,某区教育局坚持以…… */
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "^(?:20\\d\\d年(?:度|以来|来)?,)?(?:(?:一年来|今年以来),)?(?:在[^。]{2,60}?下,)?"
                            + NAME
                            + "(?:始终|一直)?(?:坚持|认真|深入|严格|全面|紧紧|紧扣|以习近平|积极|切实|高度重视|聚焦|深学|扎实|立足|按照|充分|大力|持续|统筹|锚定)");

    private static final Pattern FULL =
            Pattern.compile(
                    "(?!我|本|全|各|该|在|上|为|按|根据|依|省|市|县|区|州|旗|镇|乡|街道|党|部)"
                            + "(?=.*[省市县区州盟旗镇乡部]|.*街道)[\\u4e00-\\u9fa5]{1,22}"
                            + "(?:县|区|市|省|旗|镇|乡|街道|局|厅|部|委|委员会|办公室|办事处|管委会|政府|海关|支队|总队|中心)");

    /** A Party committee, beside which the government reports. */
    private static final Pattern PARTY = Pattern.compile("[省市县区州旗镇乡]委$");

    /** Who speaks is another than the one named before. */
    private static final Pattern SPEAKER = Pattern.compile("我[省市县区州旗局委厅镇乡办院部]|我街道");

    private SelfNaming() {}

    /** The name in full, or null. */
    static String in(List<Line> text) {
        for (int i = 0; i < Math.min(LINES, text.size()); i++) {
            Line line = text.get(i);
            if (Mark.of(line) != null) return null;
            String opening = line.text.substring(0, Math.min(line.length(), FARTHEST));
            String name = first(ANNOUNCED, opening);
            if (name == null && !SPEAKER.matcher(opening).find()) name = first(SUBJECT, opening);
            if (name != null) return name;
        }
        return null;
    }

    private static String first(Pattern pattern, String opening) {
        Matcher named = pattern.matcher(opening);
        if (!named.find()) return null;
        String name = named.group(1);
        return FULL.matcher(name).matches() && !PARTY.matcher(name).find() ? name : null;
    }
}
