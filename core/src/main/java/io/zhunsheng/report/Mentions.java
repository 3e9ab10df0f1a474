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
    private final SectionParts sections;

    /** What it is called, all of it and each of its members. */
    private final List<Cues> named = new ArrayList<>();

    private final List<Mention> found = new ArrayList<>();

    /** The section asked last, and whether what the topic is about stands near the joint name. */
    private Node asked;

    private boolean nearby;

    Mentions(Topic topic, SectionParts sections) {
        this.topic = topic;
        this.sections = sections;
        named.add(topic.joint());
        for (Member member : topic.members()) {
            named.add(member.names());
            named.add(member.wrong());
        }
    }

    List<Mention> in(Node root, Prose prose) {
        for (Node node : root.nodes()) {
            if (node.line != null && node.clear) heading(node, prose);
            for (Line line : node.own)
                for (Sentence sentence : prose.of(node, line)) sentence(sentence);
        }
        return found;
    }

    private void heading(Node node, Prose prose) {
        Scanned words = prose.heading(node);
        if (!spokenOf(words)) return;
        boolean says = Substance.of(node) >= Substance.LEAST;
        look(node, words, node.heading, node.location(), says);
    }

    private void sentence(Sentence s) {
        if (spokenOf(s.relative())) look(s.node(), s.relative(), s.plain(), s.location(), true);
    }

    /** Whether it, or something of it, is named and no other matter meant. */
    private boolean spokenOf(Scanned words) {
        for (Cues cues : named)
            if (words.says(cues)) return !words.says(topic.other()) || words.says(topic.sure());
        return false;
    }

    private void look(Node node, Scanned words, String plain, Location location, boolean says) {
        String text = words.text();
        String besides = withoutTitles(text);
        boolean titled = !besides.equals(text);
        boolean joint = words.says(topic.joint());
        boolean own = titled ? topic.joint().in(besides) : joint;
        if ((own || joint) && near(node, words))
            add(JOINT, node, words, location, own && says, topic.joint().first(plain), true);
        for (Member member : topic.members()) {
            boolean mayErr = titled || words.says(member.wrong());
            String wrong = mayErr ? member.wrong().first(besides) : null;
            boolean names = words.says(member.names());
            boolean named = wrong == null && (titled ? member.names().in(besides) : names);
            if (wrong != null || named)
                add(member, node, words, location, says, wrong, wrong == null);
            else if (names) add(member, node, words, location, false, null, true);
        }
    }

    private void add(
            Member member,
            Node node,
            Scanned words,
            Location at,
            boolean says,
            String wrong,
            boolean exact) {
        String name = wrong == null ? member.names().first(words.text()) : wrong;
        Mention.How how = how(node, words, name, says);
        found.add(new Mention(topic.id(), member.id(), how, exact, name, member.title().zh(), at));
    }

    private void add(
            String member,
            Node node,
            Scanned words,
            Location at,
            boolean says,
            String name,
            boolean exact) {
        found.add(
                new Mention(
                        topic.id(),
                        member,
                        how(node, words, name, says),
                        exact,
                        name,
                        topic.title().zh(),
                        at));
    }

    private Mention.How how(Node node, Scanned words, String name, boolean says) {
        Set<Part> around = sections.around(node);
        boolean ahead = !around.isEmpty();
        boolean planned = false;
        for (Part part : around) {
            ahead &= topic.ahead().contains(part.id());
            planned |= part.year() > 0;
        }
        if (!planned && words.says(topic.lacking()) && lacking(words.text(), name))
            return Mention.How.LACKING;
        if (!says) return Mention.How.NAMED;
        return ahead || words.says(topic.future()) || sections.within(node, topic.ahead())
                ? Mention.How.AHEAD
                : Mention.How.DONE;
    }

    /** Whether it is this name that the sentence says something is lacking of. */
    private boolean lacking(String sentence, String name) {
        int at = sentence.indexOf(name);
        if (at < 0) return true;
        int end = sentence.indexOf(';', at);
        int from = sentence.lastIndexOf(';', at) + 1;
        return topic.lacking().in(sentence.substring(from, end < 0 ? sentence.length() : end));
    }

    /** The joint name belongs to other matters too: what it is about must stand near it. */
    private boolean near(Node node, Scanned words) {
        if (topic.near() == Cues.NONE || words.says(topic.near())) return true;
        if (node != asked) nearby = near(node);
        asked = node;
        return nearby;
    }

    private boolean near(Node node) {
        for (Node above = node; above != null && above.line != null; above = above.parent)
            if (topic.near().in(above.heading)) return true;
        for (Line line : node.own)
            if (topic.joint().in(line.text) && topic.near().in(line.text)) return true;
        return false;
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
