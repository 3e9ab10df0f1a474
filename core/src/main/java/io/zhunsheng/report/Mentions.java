package io.zhunsheng.report;

import io.zhunsheng.outline.Cues;
import io.zhunsheng.outline.Part;
import io.zhunsheng.outline.Scanned;
import io.zhunsheng.outline.Topic;
import io.zhunsheng.outline.Topic.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a topic is spoken of, and in what sense (提及). */
final class Mentions {
    static final String JOINT = "joint";

    private static final Pattern TITLE = Pattern.compile("《[^》]{2,120}》");

    private final Topic topic;
    private final Treatments treatments;
    private final List<Mention> found = new ArrayList<>();

    Mentions(Topic topic, Treatments treatments) {
        this.topic = topic;
        this.treatments = treatments;
    }

    List<Mention> in(Node root, Prose prose) {
        root.all()
                .forEach(
                        node -> {
                            if (node.line != null && node.clear) heading(node, prose);
                            for (Line line : node.own)
                                for (Sentence sentence : prose.of(node, line)) sentence(sentence);
                        });
        return found;
    }

    /** How much of the topic is spoken of, where it is at all. */
    List<Coverage> coverage() {
        List<Mention> spoken = found.stream().filter(m -> m.how() != Mention.How.NAMED).toList();
        if (spoken.isEmpty()) return List.of();
        List<String> done =
                spoken.stream().filter(Mention::done).map(Mention::member).distinct().toList();
        String named = titles(m -> done.contains(m.id()));
        String missing = titles(m -> !done.contains(m.id()));
        return List.of(
                new Coverage(
                        topic.id(),
                        true,
                        !done.isEmpty(),
                        done.contains(JOINT),
                        missing.isEmpty(),
                        named,
                        missing,
                        spoken.get(0).location()));
    }

    private String titles(java.util.function.Predicate<Member> which) {
        return String.join(
                "、", topic.members().stream().filter(which).map(m -> m.title().zh()).toList());
    }

    private void heading(Node node, Prose prose) {
        Scanned words = prose.heading(node);
        if (!spokenOf(words)) return;
        boolean says = Substance.of(node) >= Substance.LEAST;
        look(node, words.text(), node.heading, node.location(), says);
    }

    private void sentence(Sentence s) {
        if (spokenOf(s.relative())) look(s.node(), s.text(), s.plain(), s.location(), true);
    }

    /** Whether it, or something of it, is named and no other matter meant. */
    private boolean spokenOf(Scanned words) {
        boolean any = words.says(topic.joint());
        for (Member member : topic.members())
            any = any || words.says(member.names()) || words.says(member.wrong());
        return any && (!words.says(topic.other()) || words.says(topic.sure()));
    }

    private void look(Node node, String text, String plain, Location location, boolean says) {
        boolean joint = topic.joint().in(text);
        String besides = withoutTitles(text);
        if (topic.joint().in(besides) && near(node, text))
            add(JOINT, node, text, location, says, topic.joint().first(plain), true);
        else if (joint && near(node, text))
            add(JOINT, node, text, location, false, topic.joint().first(plain), true);
        for (Member member : topic.members()) {
            String wrong = member.wrong().first(besides);
            boolean named = wrong == null && member.names().in(besides);
            if (wrong != null || named)
                add(member, node, text, location, says, wrong, wrong == null);
            else if (member.names().in(text)) add(member, node, text, location, false, null, true);
        }
    }

    private void add(
            Member member,
            Node node,
            String text,
            Location at,
            boolean says,
            String wrong,
            boolean exact) {
        String name = wrong == null ? member.names().first(text) : wrong;
        Mention.How how = how(node, text, says);
        found.add(new Mention(topic.id(), member.id(), how, exact, name, member.title().zh(), at));
    }

    private void add(
            String member,
            Node node,
            String text,
            Location at,
            boolean says,
            String name,
            boolean exact) {
        found.add(
                new Mention(
                        topic.id(),
                        member,
                        how(node, text, says),
                        exact,
                        name,
                        topic.title().zh(),
                        at));
    }

    private Mention.How how(Node node, String text, boolean says) {
        Set<Part> around = treatments.partsAround(node);
        boolean ahead =
                !around.isEmpty() && around.stream().allMatch(p -> topic.ahead().contains(p.id()));
        boolean planned = around.stream().noneMatch(p -> p.year() > 0);
        if (planned && topic.lacking().in(text)) return Mention.How.LACKING;
        if (!says) return Mention.How.NAMED;
        return ahead || topic.future().in(text) || treatments.ahead(node, topic.ahead())
                ? Mention.How.AHEAD
                : Mention.How.DONE;
    }

    /** The joint name belongs to other matters too: what it is about must stand near it. */
    private boolean near(Node node, String text) {
        if (topic.near() == Cues.NONE || topic.near().in(text)) return true;
        for (Node above = node; above != null && above.line != null; above = above.parent)
            if (topic.near().in(above.heading)) return true;
        return node.own.stream().anyMatch(l -> topic.joint().in(l.text) && topic.near().in(l.text));
    }

    /**
     * Names within titles of documents count only where the report says that it made the document.
     */
    private String withoutTitles(String text) {
        if (text.indexOf('《') < 0) return text;
        Matcher title = TITLE.matcher(text);
        StringBuilder besides = new StringBuilder();
        int from = 0;
        boolean made = topic.made().in(text);
        while (title.find()) {
            besides.append(text, from, title.start()).append(made ? title.group() : "《》");
            from = title.end();
        }
        return besides.append(text.substring(from)).toString();
    }
}
