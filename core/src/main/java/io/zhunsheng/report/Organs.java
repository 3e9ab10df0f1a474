package io.zhunsheng.report;

import io.zhunsheng.outline.Cues;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the names of bodies (机关名称). */
final class Organs {
    private static final String END =
            "(?:人民政府|政府|委员会|管委会|办公室|办事处|街道|局|厅|院|部|中心|委|总队|支队|大队|站|处|所|公司|党组|党工委|党委|队|司|会|团|台|学校|学院|银行|社|海关|公署|行署|开发区|新区|园区|农场|林场|大学|医院)";
    private static final Pattern ALONE =
            Pattern.compile(
                    "(?:中共|中国共产党)?[\\u4e00-\\u9fa5()·]{1,34}" + END + "(?:\\([^)]{0,12}\\))?");
    private static final Pattern MATTER = Pattern.compile("关于|20\\d\\d|二〇|上?一?年度|推进|落实|全面|贯彻|开展");
    private static final Pattern ISSUES = Pattern.compile("(?:发布|公布|印发|发表)$");
    private static final Pattern YEAR = Pattern.compile("^(?:20\\d\\d|二〇..)年?度?");
    private static final Pattern PLACE =
            Pattern.compile(
                    "^[\\u4e00-\\u9fa5]{1,24}(?:县|区|市|省|镇|乡|街道|局|厅|委|委员会|办公室|办事处|管委会|管理委员会|政府|处|院|中心)$");
    private static final Pattern ABOVE = Pattern.compile("[省市区县州盟旗乡镇]$");
    private static final Pattern NO_BODY = Pattern.compile("(?:年|度|第|本|我|关于|深入|坚持|扎实).*|.*[,。:].*");

    private Organs() {}

    static boolean alone(String text) {
        return text.length() >= 3 && text.length() <= 40 && ALONE.matcher(text).matches();
    }

    /** Whether two names are those of one body, be it with the place above it or without. */
    static boolean same(String one, String other) {
        for (String a : Normalized.of(one).split("、"))
            for (String b : Normalized.of(other).split("、"))
                if (alike(bare(a), bare(b))) return true;
        return false;
    }

    private static boolean alike(String a, String b) {
        if (a.length() < b.length()) return alike(b, a);
        return a.endsWith(b)
                && (a.length() == b.length()
                        || ABOVE.matcher(a.substring(0, a.length() - b.length())).find());
    }

    private static String bare(String organ) {
        return organ.replaceFirst("^(中共|中国共产党)", "")
                .replaceFirst("(人民)?政府(办公室)?$", "")
                .replace("管委会", "管理委员会");
    }

    /**
     * The body a title begins with or is about, or null; the subject's cues tell where the matter
     * begins.
     */
    static String inTitle(String written, Cues subject) {
        if (written == null) return null;
        String title = Normalized.of(written);
        boolean about = title.startsWith("关于");
        String rest = about ? title.substring(2).replaceFirst("^印发", "") : title;
        String behind = YEAR.matcher(rest).replaceFirst("");
        String organ = ISSUES.matcher(beforeMatter(behind, subject)).replaceFirst("");
        if (organ.length() < 2 || NO_BODY.matcher(organ).matches()) return null;
        boolean sure = !about && behind.equals(rest) || PLACE.matcher(organ).matches();
        return sure ? organ : null;
    }

    private static String beforeMatter(String title, Cues subject) {
        Matcher matter = MATTER.matcher(title);
        int end = matter.find() ? matter.start() : title.length();
        int at = subject.at(title);
        if (at >= 0) end = Math.min(end, at);
        boolean joined = end > 0 && "的(\"".indexOf(title.charAt(end - 1)) >= 0;
        return title.substring(0, joined ? end - 1 : end);
    }
}
