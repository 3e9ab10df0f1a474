package io.zhunsheng.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the names of bodies (机关名称). */
final class Organs {
    private static final String END =
            "(?:人民政府|政府|委员会|管委会|办公室|办事处|街道|局|厅|院|部|中心|委|总队|支队|大队|站|处|所|公司|党组|党工委|党委|队|司|会|团|台|学校|学院|银行|社)";
    private static final Pattern ALONE =
            Pattern.compile("(?:中共|中国共产党)?[\\u4e00-\\u9fa5()·]{1,34}" + END + "(?:\\([^)]{0,12}\\))?");
    private static final Pattern IN_TITLE = Pattern.compile(
            "^(.{2,40}?)(?=关于|20\\d\\d|二〇|上?一?年度|推进|法治政府|法治建设|依法行政|落实|全面|贯彻|开展|法治)");
    private static final Pattern ABOUT = Pattern.compile(
            "^关于(?:印发)?([\\u4e00-\\u9fa5]{2,24}?(?:人民政府|政府|局|厅|委员会|办公室|街道|镇|乡|县|区|市|省|委|院|处))(?=20\\d\\d|法治|推进|年度|依法)");

    private static final Pattern BEHIND_YEAR = Pattern.compile(
            "^20\\d\\d年?度?([\\u4e00-\\u9fa5]{1,22}?(?:县|区|市|省|镇|乡|街道|局|厅|委|委员会|办公室|办事处|管委会|开发区|新区|中心|政府))(?=法治政府|法治建设|依法行政|推进|关于)");

    private Organs() {}

    static boolean alone(String text) {
        return text.length() >= 3 && text.length() <= 40 && ALONE.matcher(text).matches();
    }

    /** The body a title begins with or is about, or null. */
    static String inTitle(String written) {
        if (written == null) return null;
        String title = Normalized.of(written);
        Matcher about = ABOUT.matcher(title);
        if (about.find()) return about.group(1);
        if (title.startsWith("关于")) return null;
        Matcher behindYear = BEHIND_YEAR.matcher(title);
        if (behindYear.find()) return behindYear.group(1);
        Matcher start = IN_TITLE.matcher(title);
        if (!start.find()) return null;
        String organ = start.group(1).replaceFirst("(的|\\()$", "");
        return organ.matches("(?:20\\d\\d|二〇|二0|年|度|第|本|我|关于|深入|坚持|扎实|法治政府).*|.*[,。:].*") ? null : organ;
    }
}
