package io.zhunsheng.report;

import io.zhunsheng.text.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a template left to be filled in: ××, XX, 某某, ____, （此处填写…） (占位符). */
final class Placeholders {
    private static final String UNIT =
            "(?:省|市|县|区|镇|乡|街道|局|委|厅|部门|单位|年|月|日|件|次|个|名|万|项|份|场|%|人次|人民政府)";
    private static final Pattern LEFT =
            Pattern.compile(
                    String.join(
                            "|",
                            "20[xX×*_]{2}(?![a-zA-Z\\d])",
                            "(?<![a-zA-Z\\d./@&-])[xX×]{2,}(?![a-zA-Z\\d./@-])",
                            "(?<![a-zA-Z\\d(一-龥][xX×])(?<![a-zA-Z\\d.])[xX×](?=(?:年|月|日|件|次|项|份|场|名|起|宗|条|期|户|处|例|人次|万元|%|个百分点))",
                            "(?<![a-zA-Z\\d*])\\*{3,}(?![a-zA-Z\\d*])",
                            "(?<![a-zA-Z\\d*])\\*{2}(?=" + UNIT + ")",
                            "某{2,}",
                            "(?<![a-zA-Z\\d_/])_{2,}(?![a-zA-Z_/])",
                            "(?<!二)(?<!(?<!二)〇)〇{2,}+(?=[省市县区镇乡街局])",
                            "[(\\[<][^()\\[\\]。]{0,10}(?:此处|待补充|待填|待核实|待完善|待定|请填|请补充|请插入|请在此)[^()\\[\\]。]{0,30}[)\\]>]",
                            "[(\\[<](?:填写|填入|插入|填报)(?![率量])[^()\\[\\]。]{0,30}[)\\]>]",
                            "(?<![A-Za-z])(?:TODO|TBD)(?![A-Za-z])"));
    private static final Pattern FORM_NAME = Pattern.compile("某(?=[省市县区镇乡局]|街道)");
    private static final Pattern MASKED =
            Pattern.compile(
                    ".*(?:[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]|原告|被告|申请人|当事人|村民|业主|同学)$");
    private static final Pattern ABBREVIATED =
            Pattern.compile("路|号|线|小区|项目|公司|企业|厂|店|案|楼|栋|村民|饭店|超市|酒店|药店|诊所|诉|不服|学校|工地|有限");
    private static final Pattern UNITS = Pattern.compile(UNIT);
    private static final Pattern PLACES = Pattern.compile("[省市县区镇乡]|街道");

    /** Two of them stand around what is to be in bold. */
    private static final String BOLD = "**";

    private static final List<String> CONTACT = List.of("联系", "电话", "网", "邮", ":");
    private static final Signs LETTERS = Signs.of("xX×*_〇");
    private static final String[] SOME = {"某某"};
    private static final String[] HERE = {"此处"};
    private static final String[] LATER = {"待补充", "待填", "待核实", "待完善", "待定"};
    private static final String[] PLEASE = {"请填", "请补充", "请插入", "请在此"};
    private static final String[] BRACKETED = {"(填", "[填", "(插入", "[插入", "<填"};
    private static final String[] NOTES = {"TODO", "TBD"};
    private static final Signs OPENINGS = Signs.of("xX×*_〇某此待请([<T");

    private Placeholders() {}

    /** The first comes with the rest behind it, so that the rule can point to all. */
    static List<Fact> in(Reading reading, List<Stretch> text) {
        List<Fact> found = new ArrayList<>();
        Front front = reading.front();
        for (int i = Math.max(0, front.from()); i < front.to(); i++) {
            Line line = reading.lines().get(i);
            Matcher name = FORM_NAME.matcher(line.text);
            if (!find(line, null, found) && name.find())
                add(line, name.start(), Math.min(line.length(), name.end() + 1), null, found);
        }
        Margins margins = reading.margins();
        if (margins.addresseeLine != null)
            find(
                    margins.addresseeLine.part(
                            0,
                            Math.min(margins.addresseeLine.length(), margins.addressee.length())),
                    null,
                    found);
        for (Stretch stretch : text) find(stretch.line(), stretch.node().path(), found);
        List<Line> lines = reading.lines();
        int to = Math.min(lines.size(), margins.textTo);
        for (Line line : lines.subList(to, Math.min(lines.size(), to + 3)))
            if (signs(line)) find(line, null, found);
        return found;
    }

    private static boolean signs(Line line) {
        if (line.length() > 30 || Furniture.anywhere(line)) return false;
        for (String word : CONTACT) if (line.text.contains(word)) return false;
        return true;
    }

    /** Whether a line has one; all of them are noted. */
    private static boolean find(Line line, String path, List<Fact> found) {
        if (!possible(line.text, line.letters())) return false;
        int before = found.size();
        Standing standing = new Standing(line.text);
        Matcher left = LEFT.matcher(line.text);
        for (int from = 0; left.find(from) && left.end() > from; from = left.end())
            if (real(line.text, left, standing)) add(line, left.start(), left.end(), path, found);
        return found.size() > before;
    }

    private static boolean possible(String text, char[] signs) {
        int at = OPENINGS.in(signs, 0, signs.length);
        for (; at >= 0; at = OPENINGS.in(signs, at + 1, signs.length)) {
            if (LETTERS.has(signs[at])) return true;
            for (String word : words(signs[at])) if (text.startsWith(word, at)) return true;
        }
        return false;
    }

    /** The words that show one and begin with a sign. */
    private static String[] words(char sign) {
        return switch (sign) {
            case '某' -> SOME;
            case '此' -> HERE;
            case '待' -> LATER;
            case '请' -> PLEASE;
            case '(', '[', '<' -> BRACKETED;
            default -> NOTES;
        };
    }

    private static boolean real(String text, Matcher left, Standing standing) {
        if (bold(text, left)) return false;
        char c = text.charAt(left.start());
        boolean letters = "xX×*某".indexOf(c) >= 0;
        if (!letters) return true;
        if (standing.at(left.start()).title() && !begins(PLACES, text, left.end())) return false;
        String ahead = text.substring(Math.max(0, left.start() - 4), left.start());
        boolean unit = begins(UNITS, text, left.end());
        return (unit || !MASKED.matcher(ahead).matches()) && !begins(ABBREVIATED, text, left.end());
    }

    private static boolean begins(Pattern word, String text, int at) {
        return word.matcher(text).region(at, text.length()).lookingAt();
    }

    /** Whether two stars only begin what is in bold: more of them follow. */
    private static boolean bold(String text, Matcher left) {
        int close = text.indexOf(BOLD, left.end());
        return left.end() - left.start() == BOLD.length()
                && text.startsWith(BOLD, left.start())
                && close >= 0
                && !begins(PLACES, text, close + BOLD.length());
    }

    private static void add(Line line, int from, int to, String path, List<Fact> found) {
        found.add(
                new Placeholder(
                        line.raw(from, to - 1),
                        found.isEmpty(),
                        line.location(
                                Math.max(0, from - 6), Math.min(line.length(), to + 6), path)));
    }

    /** Whether a line holds something to be filled in; for telling an empty form. */
    static boolean anyIn(String text) {
        if (!possible(text, text.toCharArray())) return false;
        Matcher left = LEFT.matcher(text);
        while (left.find()) if (!bold(text, left)) return true;
        return false;
    }
}
