package io.zhunsheng.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Sets out problems and answers as a report does: counted out, numbered, under headings, in
 * sentences.
 */
final class Prose {
    private static final String LEAD = "过去一年，法治政府建设取得一定成绩，但与上级要求和群众期盼相比还有差距。";

    private final Random random;

    Prose(Random random) {
        this.random = random;
    }

    /** The problems of last year's report, each with its cause. */
    String problems(List<Topic> listed) {
        Style style = Style.values()[random.nextInt(Style.values().length)];
        List<String> items = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++)
            items.add(style.before(i) + problem(style, listed.get(i)));
        String lead = style == Style.HEADINGS || random.nextBoolean() ? "" : LEAD;
        String gap = style == Style.LINES && !lead.isEmpty() ? "\n" : "";
        return lead + gap + String.join(style.between(), items);
    }

    private String problem(Style style, Topic topic) {
        if (style == Style.HEADINGS)
            return topic.heading() + "\n" + topic.problem() + "，主要原因是" + topic.cause() + "。";
        String because = pick(List.of("，主要原因是", "。原因在于", "，究其原因，是"));
        return topic.problem() + because + topic.cause() + "。";
    }

    /** The problems counted out, then causes counted out that are no problems. */
    static String causesCounted(List<Topic> listed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < listed.size(); i++)
            text.append(Style.COUNTED.before(i)).append(listed.get(i).problem()).append("；");
        text.setCharAt(text.length() - 1, '。');
        return text + "主要原因：一是统筹谋划不足，二是经费保障有限，三是激励约束机制不健全。";
    }

    /** What was done about each problem, without repeating it. */
    String answers(List<Topic> topics) {
        String lead = pick(List.of("针对上一年度报告列出的问题，采取了以下整改措施。", "2021年度报告列出的问题已逐项整改。", ""));
        return lead + list(topics, t -> pick(t.answers()) + "。");
    }

    /** The same in one sentence. */
    String answersInOne(List<Topic> topics) {
        return String.join("；", topics.stream().map(t -> pick(t.answers())).toList()) + "。";
    }

    /** A lower heading for each problem. */
    String headed(List<Topic> topics) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            String heading = Style.HEADINGS.before(i) + "关于" + topics.get(i).heading() + "的问题\n";
            all.add(heading + "已制定整改方案并落实到位，" + pick(topics.get(i).answers()) + "。");
        }
        return String.join("\n", all);
    }

    /** A sentence for each topic, counted out or not. */
    String list(List<Topic> topics, Function<Topic, String> sentence) {
        Style style = pick(List.of(Style.COUNTED, Style.SENTENCES));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < topics.size(); i++)
            text.append(style.before(i)).append(sentence.apply(topics.get(i)));
        return text.toString();
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
