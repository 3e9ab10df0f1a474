package io.zhunsheng.report;

import io.zhunsheng.outline.Cues;
import java.util.regex.Pattern;

/** Measures how much a stretch of text says (实质内容). */
final class Substance {
    /** Fewer characters than this say nothing. */
    static final int LEAST = 8;

    private static final int LEAST_BESIDE_TITLES = 40;
    private static final int LONGEST_NOTHING = 40;
    private static final Pattern NOTHING =
            Pattern.compile(
                    "[(\\[]?(?:略|暂无|无|没有|待补充|待完善|待定|同上|此处.{0,8}|详见附件.{0,3}|见附件.{0,3}|另附|(?:[此该本]?(?:部分|项|节)?(?:内容|情况)?.{0,12})?另行(?:报送|报告|上报|行文|印发).{0,4}|[xX×*_….\\-]{2,}|略去|待填|内容.{0,4})[)\\]]?[。;,.]?");
    private static final String NOTHING_STARTS = "([略暂无没待同此该本详见另xX×*_….-内";
    private static final Pattern BEHIND_TITLES = Pattern.compile("等?(?:的通知|文件|精神|要求|规定)*+");
    private static final Pattern FILLER =
            Pattern.compile("印发|出台|制定|下发|转发|贯彻落实|贯彻|落实|学习|认真|严格|按照|根据|深入|及|和|与|等|了|、|,|。|;");

    private Substance() {}

    /** Characters of text in a section, lower headings counted, placeholders left out. */
    static int of(Node node) {
        int said = 0;
        for (Line line : node.own) said += line.said();
        for (Node child : node.children) said += of(child.heading) + of(child);
        return said;
    }

    static int of(String text) {
        if (text.isEmpty()) return 0;
        if (text.length() <= LONGEST_NOTHING
                && NOTHING_STARTS.indexOf(text.charAt(0)) >= 0
                && NOTHING.matcher(text).matches()) return 0;
        int said = 0;
        for (char c : text.toCharArray()) if (c >= 0x4E00 || says(c)) said++;
        return said;
    }

    /** Whether a character is a letter, a digit or a Chinese one. */
    static boolean says(char c) {
        if (c >= 0x4E00) return true;
        if (c < 0x80) return c >= '0' && c <= '9' || (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        return c != '。' && c != '、' && Character.isLetterOrDigit(c);
    }

    /**
     * Whether the text says more than the names of documents: one of the cues, or enough besides.
     */
    static boolean more(String text, Cues cues) {
        String besides = CitedTitles.without(text, BEHIND_TITLES);
        if (cues.in(besides)) return true;
        return of(FILLER.matcher(besides).replaceAll("")) >= LEAST_BESIDE_TITLES;
    }
}
