package io.zhunsheng.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.text.Seek;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Scans find what the expressions they stand for find, whatever the text. */
class ScansTest {
    private static final int TEXTS = 40_000;

    static void agree(String signs, UnaryOperator<String> one, UnaryOperator<String> two) {
        Random random = new Random(7);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--)
                text.append(signs.charAt(random.nextInt(signs.length())));
            assertEquals(one.apply(text.toString()), two.apply(text.toString()), text::toString);
        }
    }

    private static String found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) found.add(matcher.start() + matcher.group());
        return found.toString();
    }

    private static String found(Seek seek, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = seek.first(text);
        for (; matcher != null; matcher = seek.next(matcher, text))
            found.add(matcher.start() + matcher.group());
        return found.toString();
    }

    @Test
    void whatIsSoughtIsFound() {
        Seek plain = Seek.from("12", "(?<=^|。)[12]+件|2名?");
        agree("12件名。", t -> found(plain, t), t -> found(plain("(?<=^|。)[12]+件|2名?"), t));
        Seek one = Seek.from("《", "《[^》]+》");
        agree("《》字", t -> found(one, t), t -> found(plain("《[^》]+》"), t));
    }

    @Test
    void hintsTakeNothingAway() {
        Seek number = Seek.from("123", "\\d+(?:,\\d{3})?件").notAfter("第12.").goingOn(",件");
        agree(
                "1233,,第.件件",
                t -> found(number, t),
                t -> found(plain("(?<![第12.])[123]\\d*(?:,\\d{3})?件"), t));
        Seek item = Seek.fromBeginningOr("。,", "(?:^|[。,])([一二]{1,2}是|首先)").goingOn("一二首");
        agree("一二是是首先。,", t -> found(item, t), t -> found(plain("(?:^|[。,])([一二]{1,2}是|首先)"), t));
    }

    private static Pattern plain(String expression) {
        return Pattern.compile(expression);
    }

    @Test
    void titlesAreEmptied() {
        agree("《》《》字a", CitedTitles::emptied, t -> t.replaceAll("《[^》]*》", "《》"));
    }

    @Test
    void asidesAreCovered() {
        agree("《》()[]\"其中,。一件", Plain::of, ScansTest::covered);
    }

    private static String covered(String text) {
        Matcher aside = plain("《[^》]*》|\\([^()]*\\)|\\[[^\\[\\]]*]|\"[^\"]*\"").matcher(text);
        Pattern name = plain("\"[^\",;:。]*[\\d一二三四五六七八九十百千万两][^\",;:。]*\"");
        StringBuilder plain = new StringBuilder();
        int from = 0;
        for (; aside.find(); from = aside.end()) {
            String words = aside.group();
            plain.append(text, from, aside.start());
            if (words.startsWith("(其中"))
                plain.append(',').append(words, 1, words.length() - 1).append('。');
            else if (words.startsWith("\"") && !name.matcher(words).matches()) plain.append(words);
            else plain.append(String.valueOf(Plain.COVER).repeat(words.length()));
        }
        return plain.append(text.substring(from)).toString();
    }

    @Test
    void whatStandsBehindAFigureIsCounted() {
        Amount amount = new Amount(1, 1, true, "件", 0, 0, "");
        Pattern object = plain("^[\\u4e00-\\u9fa5]{2,14}(?=[,;。、:]|$)");
        Pattern none = plain("^(?:以上|左右|同比|环比|增长|下降|较上|比上|其中|和|及|均|全部|已|占)");
        agree(
                "案件和以上同比均已占其中12,。、",
                t -> Counted.by(t, amount),
                t -> {
                    Matcher found = object.matcher(t);
                    return found.find() && !none.matcher(t).find() ? found.group() : "";
                });
    }

    @Test
    void whatOnlyLeadsToAFigureIsNotCounted() {
        Pattern lead = plain("^(?:[一二三]+是|\\d{4}年度?|今年(?:以来)?|一年来|共计|累计|共|一共|我[区县]|已)+");
        Pattern trail = plain("(?:共计|累计|总计|合计|达到|达|约|近|均为|为|共有|共|有|了|计|超过|逾|多达|均达|均|的|数量|数)+$");
        agree(
                "一是今年以来共计累我区有了达到数量案",
                t -> Counted.by(t, new Amount(1, 1, true, "件", t.length(), t.length(), "")),
                t -> trail.matcher(lead.matcher(t).replaceFirst("")).replaceFirst(""));
    }

    @Test
    void bodiesAreFound() {
        agree(
                "局面街道乡镇委员办案理支队中心工作政府网市区本级长书记常委会一年我",
                t -> Scope.bodies(t).toString(),
                t -> {
                    TreeSet<String> bodies = new TreeSet<>();
                    Matcher body = Scope.BODY.matcher(t);
                    while (body.find()) bodies.add(body.group());
                    return bodies.toString();
                });
    }

    @Test
    void numbersThatLeadAreFound() {
        Pattern lead = plain("[(]?[一二三四五六七八九十\\d]{1,3}[)]?(?:是|、|\\.|方面)");
        agree(
                "(一二十12)是、.方面",
                t -> t.isEmpty() ? "0" : "" + RepetitionFacts.lead(t),
                t -> {
                    Matcher found = lead.matcher(t);
                    return found.lookingAt() ? "" + found.end() : "0";
                });
    }

    @Test
    void itemsOfAnEnumerationAreFound() {
        Pattern item = plain("([一二三四五六七八九十]{1,3})是|(首先|第一[是,、]|其一|一方面|一要|一来|一个是|第一个)");
        agree(
                "一二十是首先第,、。其方面要来个",
                t -> {
                    int to = Enumerations.end(t, 0);
                    return to < 0 ? "" : to + " " + Enumerations.number(t, 0, to);
                },
                t -> {
                    Matcher found = item.matcher(t);
                    if (!found.lookingAt()) return "";
                    String number = found.group(1);
                    return found.end() + " " + (number == null ? 1 : ChineseNumber.value(number));
                });
    }

    private static Letters letters(String text) {
        return new Letters(text.toCharArray(), 0, text.length());
    }

    @Test
    void lettersAreComparedWithoutMarks() {
        Random random = new Random(3);
        String signs = "法治a,。";
        for (int i = 0; i < TEXTS; i++) {
            String[] two = new String[2];
            for (int k = 0; k < 2; k++) {
                StringBuilder text = new StringBuilder();
                for (int length = random.nextInt(7); length > 0; length--)
                    text.append(signs.charAt(random.nextInt(signs.length())));
                two[k] = text.toString();
            }
            assertEquals(
                    two[0].replaceAll("[,。]", "").equals(two[1].replaceAll("[,。]", "")),
                    letters(two[0]).equals(letters(two[1])),
                    two[0] + " and " + two[1]);
        }
    }

    @Test
    void titlesAreLeftOutWithTheWordsBehindThem() {
        Pattern behind = Pattern.compile("等?(?:的通知|文件)*+");
        Pattern both = Pattern.compile("《[^》]*》(?:等?(?:的通知|文件)*)");
        agree(
                "《》等的通知文件字",
                t -> CitedTitles.without(t, behind),
                t -> both.matcher(t).replaceAll(""));
        Pattern title = Pattern.compile("《[^》]*》");
        agree("《》字", CitedTitles::without, t -> title.matcher(t).replaceAll(""));
    }
}
