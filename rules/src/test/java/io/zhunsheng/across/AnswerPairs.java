package io.zhunsheng.across;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Pairs in which this year's report comes back to last year's problems, or does not. */
final class AnswerPairs {
    /** Something goes unanswered. */
    enum Planted {
        ONE_LEFT_OUT,
        ONE_OF_TWO,
        ALL_BUT_ONE,
        ONLY_AS_DEED,
        ONLY_AS_PLAN,
        GENERAL_WORDS,
        ANOTHER_INSTEAD
    }

    /** Nothing goes unanswered, or nobody can say. */
    enum Harmless {
        REWORDED,
        WORD_FOR_WORD,
        OTHER_ORDER,
        WITH_HEADINGS,
        BY_HEADING_WORDS,
        TWO_IN_ONE_SENTENCE,
        MORE_THAN_ASKED,
        NO_CAUSES,
        CAUSES_COUNTED,
        NO_RECTIFICATION,
        NO_SHORTCOMINGS,
        OTHER_BODY,
        TWO_YEARS_BEFORE
    }

    private final List<Topic> topics;
    private final List<String> achievements = Topic.lines("/variations/tuning/achievements.tsv");

    AnswerPairs(String set) {
        topics = Topic.of(set);
    }

    Pair planted(Planted kind, long seed) {
        Random random = new Random(seed * 31 + kind.ordinal());
        Prose prose = new Prose(random);
        List<Topic> all = several(random, 6);
        List<Topic> listed = all.subList(0, kind == Planted.ONE_OF_TWO ? 2 : 3 + random.nextInt(2));
        Topic out = prose.pick(listed);
        Draft before = before(random, prose, listed);
        Draft now = now(random);
        List<Topic> answered = new ArrayList<>(listed);
        if (kind == Planted.ALL_BUT_ONE) answered.retainAll(listed.subList(0, 1));
        else answered.remove(out);
        if (kind == Planted.ANOTHER_INSTEAD) answered.add(all.get(5));
        now.rectification = prose.answers(answered);
        if (kind == Planted.ONLY_AS_DEED)
            now.deeds.add("（九）推进重点工作。" + prose.pick(out.answers()) + "。");
        if (kind == Planted.ONLY_AS_PLAN) now.plan += prose.pick(out.answers()) + "。";
        if (kind == Planted.GENERAL_WORDS)
            now.rectification = "上一年度报告列出的问题，县政府高度重视，制定整改方案，明确责任单位，均已整改到位。";
        return new Pair(kind.name(), before.text(), now.text(), true);
    }

    Pair harmless(Harmless kind, long seed) {
        Random random = new Random(seed * 37 + kind.ordinal());
        Prose prose = new Prose(random);
        List<Topic> listed = new ArrayList<>(several(random, 2 + random.nextInt(3)));
        Draft before = before(random, prose, listed);
        Draft now = now(random);
        if (kind == Harmless.OTHER_ORDER) Collections.reverse(listed);
        now.rectification = answers(kind, prose, listed);
        switch (kind) {
            case NO_CAUSES -> before.shortcomings = prose.list(listed, t -> t.problem() + "。");
            case CAUSES_COUNTED -> before.shortcomings = Prose.causesCounted(listed);
            case MORE_THAN_ASKED -> now.rectification += "另外，督察组交办的3件信访事项也已办结。";
            case NO_SHORTCOMINGS -> before.shortcomings = "";
            case OTHER_BODY -> before.body = "云岭县农业农村局";
            case TWO_YEARS_BEFORE -> before.year--;
            default -> {}
        }
        return new Pair(kind.name(), before.text(), now.text(), false);
    }

    private String answers(Harmless kind, Prose prose, List<Topic> listed) {
        return switch (kind) {
            case NO_RECTIFICATION -> "";
            case WORD_FOR_WORD -> prose.list(listed, t -> "关于" + t.problem() + "的问题，已整改到位。");
            case BY_HEADING_WORDS -> prose.list(listed, t -> "针对" + t.heading() + "的问题，已完成整改。");
            case WITH_HEADINGS -> prose.headed(listed);
            case TWO_IN_ONE_SENTENCE -> prose.answersInOne(listed);
            case OTHER_BODY, TWO_YEARS_BEFORE -> prose.answers(topics.subList(0, 1));
            default -> prose.answers(listed);
        };
    }

    private Draft before(Random random, Prose prose, List<Topic> listed) {
        Draft before = new Draft(2021);
        before.rectification = "2020年度报告提出的内部管理台账不齐全问题，已建立台账并按月核对，整改完毕。";
        before.deeds = deeds(random);
        before.shortcomings = prose.problems(listed);
        return before;
    }

    private Draft now(Random random) {
        Draft now = new Draft(2022);
        now.deeds = deeds(random);
        now.shortcomings = "档案管理不够精细，主要原因是库房条件有限。";
        return now;
    }

    private List<String> deeds(Random random) {
        List<String> all = new ArrayList<>(achievements);
        Collections.shuffle(all, random);
        List<String> deeds = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String[] f = all.get(i).replace("{我}", "我县").split("\t");
            deeds.add(Style.HEADINGS.before(i) + f[1] + "。" + f[2]);
        }
        return deeds;
    }

    private List<Topic> several(Random random, int number) {
        List<Topic> all = new ArrayList<>(topics);
        Collections.shuffle(all, random);
        return all.subList(0, number);
    }
}
