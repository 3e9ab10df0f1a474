package io.zhunsheng.across;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Pairs in which this year's report is last year's with other figures, more or less of it. */
final class CopyPairs {
    /** Most of the report is last year's. */
    enum Planted {
        ALL,
        NINE_OF_TEN,
        THREE_QUARTERS,
        SHUFFLED,
        OTHER_NUMBERING,
        OTHER_PUNCTUATION,
        NEW_SENTENCES_BETWEEN
    }

    /** It is not, or nobody can say. */
    enum Harmless {
        ALL_NEW,
        A_THIRD,
        NEARLY_HALF,
        SAME_HEADINGS,
        SAME_FORMULAS,
        SAME_TITLES,
        SHORT_SENTENCES,
        SHORT_REPORT,
        OTHER_WORDS,
        OTHER_BODY,
        SAME_YEAR,
        TWO_YEARS_BEFORE
    }

    private static final Pattern FIGURE = Pattern.compile("\\d+(\\.\\d+)?");
    private static final int DEEDS = 21;

    private final List<String> achievements = Topic.lines("/variations/tuning/achievements.tsv");
    private final List<String> formulas = Topic.lines("/across/formulas.txt");

    Pair planted(Planted kind, long seed) {
        Random random = new Random(seed * 41 + kind.ordinal());
        List<String> all = shuffled(random);
        List<String> old = all.subList(0, DEEDS);
        int kept = kind == Planted.NINE_OF_TEN ? 19 : kind == Planted.THREE_QUARTERS ? 17 : DEEDS;
        List<String> deeds = new ArrayList<>(refigured(random, old.subList(0, kept)));
        deeds.addAll(all.subList(DEEDS, 2 * DEEDS - kept));
        if (kind == Planted.SHUFFLED) Collections.shuffle(deeds, random);
        if (kind == Planted.OTHER_PUNCTUATION)
            deeds.replaceAll(d -> d.replace("，", ",").replace("、", "，"));
        if (kind == Planted.NEW_SENTENCES_BETWEEN)
            for (int i = 0; i < 5; i++) deeds.add(i * 4, all.get(DEEDS + i));
        Draft now = draft(2022, deeds, kind == Planted.OTHER_NUMBERING ? "%s是" : "（%s）");
        return new Pair(kind.name(), draft(2021, old, "（%s）").text(), now.text(), true);
    }

    Pair harmless(Harmless kind, long seed) {
        Random random = new Random(seed * 43 + kind.ordinal());
        List<String> all = shuffled(random);
        List<String> old = new ArrayList<>(all.subList(0, DEEDS));
        int kept =
                switch (kind) {
                    case A_THIRD -> DEEDS / 3;
                    case NEARLY_HALF -> DEEDS * 9 / 20;
                    case OTHER_BODY, SAME_YEAR, TWO_YEARS_BEFORE, OTHER_WORDS -> DEEDS;
                    case SHORT_REPORT -> 7;
                    default -> 0;
                };
        List<String> deeds = new ArrayList<>(refigured(random, old.subList(0, kept)));
        if (kind != Harmless.SHORT_REPORT) deeds.addAll(all.subList(DEEDS, 2 * DEEDS - kept));
        if (kind == Harmless.OTHER_WORDS) deeds.replaceAll(d -> reworded(random, d));
        if (kind == Harmless.SAME_FORMULAS) same(old, deeds, formulas);
        if (kind == Harmless.SAME_TITLES) same(old, deeds, titles());
        if (kind == Harmless.SHORT_SENTENCES) same(old, deeds, shortOnes());
        Draft before = draft(2021, old, "（%s）");
        Draft now = draft(2022, deeds, "（%s）");
        if (kind == Harmless.SAME_HEADINGS)
            now.deeds.replaceAll(d -> "（一）依法全面履行政府职能\n" + d.replaceFirst("^（.{1,3}）", ""));
        if (kind == Harmless.OTHER_BODY) before.body = "海州市人民政府";
        if (kind == Harmless.SAME_YEAR) before.year = 2022;
        if (kind == Harmless.TWO_YEARS_BEFORE) before.year = 2020;
        return new Pair(kind.name(), before.text(), now.text(), false);
    }

    private static Draft draft(int year, List<String> deeds, String mark) {
        Draft draft = new Draft(year);
        for (int i = 0; i < deeds.size(); i++)
            draft.deeds.add(String.format(mark, chinese(i + 1)) + deeds.get(i));
        draft.duty = year + "年，县委书记主持会议" + year % 7 + "次。";
        draft.plan = year % 2 == 0 ? "抓好示范创建，完善复议办案规范。" : "深化执法改革，加强普法宣传。";
        return draft;
    }

    private static String chinese(int number) {
        String tens = number < 10 ? "" : number < 20 ? "十" : "二十";
        return tens + (number % 10 == 0 ? "" : "一二三四五六七八九".charAt(number % 10 - 1));
    }

    private static void same(List<String> old, List<String> deeds, List<String> more) {
        old.addAll(more);
        deeds.addAll(more);
    }

    private static List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < 30; i++) titles.add("印发《关于进一步加强第" + i + "类重点领域行政执法工作若干措施的实施意见》。");
        return titles;
    }

    private static List<String> shortOnes() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) all.add("群众满意度达" + (60 + i) + "%。");
        return all;
    }

    /** Other figures, nothing else. */
    private static List<String> refigured(Random random, List<String> texts) {
        return texts.stream()
                .map(
                        t ->
                                FIGURE.matcher(t)
                                        .replaceAll(m -> String.valueOf(2 + random.nextInt(400))))
                .toList();
    }

    /** In each sentence a few words are others. */
    private static String reworded(Random random, String text) {
        StringBuilder all = new StringBuilder();
        for (String sentence : text.split("(?<=。)"))
            all.append("围绕")
                    .append(List.of("年度重点任务", "群众急难愁盼", "上级督办事项").get(random.nextInt(3)))
                    .append("，")
                    .append(sentence);
        return all.toString();
    }

    private List<String> shuffled(Random random) {
        List<String> all = new ArrayList<>();
        for (String line : achievements) all.add(line.split("\t")[2].replace("{我}", "我县"));
        Collections.shuffle(all, random);
        return all;
    }
}
