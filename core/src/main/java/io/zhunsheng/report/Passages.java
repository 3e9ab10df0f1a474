package io.zhunsheng.report;

import io.zhunsheng.outline.Outline;
import io.zhunsheng.outline.Part;
import io.zhunsheng.outline.Scanned;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds passages that deal with a part without a heading of their own, and near misses that only
 * name it.
 */
final class Passages {
    private static final int MOST_NEAR_MISSES = 3;
    private static final int LEAST_SPREAD = 3;
    private static final int SHORT_CLAUSE = 16;

    /** No part of a report has as many; a text of one sentence over and over again has. */
    private static final int MOST = 300;

    /** The clauses that only say what the report goes on to tell. */
    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "现[将就把][^。]{0,80}如下[:。]?$|^[^,。]{0,60}(?:报告|汇报|总结)如下[:。]?$"
                            + "|^(?:本|该)?报告(?:主要|共|内容)*+(?:包括|包含|由|分)[^。]*部分");

    private final Outline outline;
    private final Node root;
    private final SectionParts sections;
    private final List<Sentence> all;

    /** The words of each, titles of documents emptied. */
    private final List<Scanned> besides = new ArrayList<>();

    /** Characters before each sentence. */
    private final int[] upTo;

    /** First sentence of each top-level section, and the one behind its last. */
    private final Map<Node, int[]> ranges = new IdentityHashMap<>();

    Passages(Outline outline, Node root, Prose prose, SectionParts sections) {
        this.outline = outline;
        this.root = root;
        this.sections = sections;
        this.all = prose.of(root);
        this.upTo = new int[all.size() + 1];
        for (int i = 0; i < all.size(); i++) {
            besides.add(prose.besidesTitles(all.get(i)));
            upTo[i + 1] = upTo[i] + all.get(i).to() - all.get(i).from();
            reaches(all.get(i).node().top(), i);
        }
    }

    private void reaches(Node top, int at) {
        int[] range = ranges.get(top);
        if (range == null) ranges.put(top, range = new int[] {at, at});
        range[1] = at + 1;
    }

    List<Treatment> of(Part part) {
        List<Treatment> found = new ArrayList<>();
        List<Treatment> near = new ArrayList<>();
        for (int i = 0; i < all.size() && found.size() < MOST; i++) {
            Sentence sentence = all.get(i);
            boolean opens = besides.get(i).says(part.passages().opening());
            if (opens
                    && !Prose.vetoed(sentence, part)
                    && allowed(part, sentence, i)
                    && !announced(part, besides.get(i).text())) {
                String text = passage(i, sentence);
                if (part.passages().substance() == io.zhunsheng.outline.Cues.NONE
                        || part.passages().substance().in(text)
                                && Substance.more(text, part.passages().substance())) {
                    found.add(treatment(part, Manner.PASSAGE, sentence, Substance.of(text)));
                    continue;
                }
            }
            if ((opens || sentence.says(part.passages().name())) && near.size() < MOST_NEAR_MISSES)
                near.add(nearMiss(part, sentence));
        }
        if (near.size() < MOST_NEAR_MISSES) headings(part, near);
        boolean enough = found.size() >= (part.spread() ? LEAST_SPREAD : 1);
        return enough ? found : near;
    }

    /** Whether the sentence speaks of the matter only where it announces what will be told. */
    private static boolean announced(Part part, String sentence) {
        Matcher announced = ANNOUNCED.matcher(sentence);
        return announced.find()
                && !part.passages().opening().in(sentence.substring(0, announced.start()));
    }

    /** Lower headings that name the matter are near misses, too. */
    private void headings(Part part, List<Treatment> near) {
        int named = 0;
        for (Node node : root.nodes()) {
            if (node.line == null || !part.passages().name().in(node.heading)) continue;
            near.add(named(part, node));
            if (++named == MOST_NEAR_MISSES) return;
        }
    }

    private static Treatment named(Part part, Node node) {
        return new Treatment(
                part.id(), Manner.NAMED, node.number, node.words(), 0, node.location());
    }

    /**
     * A near miss is the clause that names the matter, with the clause before it where it is short.
     */
    private static Treatment nearMiss(Part part, Sentence s) {
        int from = s.from();
        int before = from;
        for (int i = s.from(); i < s.to(); i++) {
            boolean stop = ",;:。!?".indexOf(s.line().text.charAt(i)) >= 0 || i + 1 == s.to();
            if (!stop) continue;
            String clause = s.line().text.substring(from, i + 1);
            if (part.passages().name().in(clause) || part.passages().opening().in(clause)) {
                int start = clause.length() < SHORT_CLAUSE ? before : from;
                return new Treatment(
                        part.id(),
                        Manner.NAMED,
                        s.node().number,
                        s.line().text.substring(start, i + 1),
                        0,
                        s.line().location(start, i + 1, s.node().path()));
            }
            before = from;
            from = i + 1;
        }
        return treatment(part, Manner.NAMED, s, 0);
    }

    private static Treatment treatment(Part part, Manner manner, Sentence s, int length) {
        String opening = s.plain().substring(0, Math.min(40, s.plain().length()));
        return new Treatment(part.id(), manner, s.node().number, opening, length, s.location());
    }

    private boolean allowed(Part part, Sentence sentence, int at) {
        Set<Part> about = sections.around(sentence.node());
        if (!part.passages().within(about) || about.contains(part) && !part.spread()) return false;
        return !part.passages().closing() || closes(sentence, at, about);
    }

    /**
     * Whether the passage stands at the end of the report, or at the end of a section on what is
     * lacking.
     */
    private boolean closes(Sentence sentence, int at, Set<Part> around) {
        Node top = sentence.node().top();
        boolean last =
                root.children.isEmpty()
                        || top == root.children.get(root.children.size() - 1)
                        || top.line == null;
        boolean nearEnd = (upTo[all.size()] - upTo[at + 1]) * 10L <= upTo[all.size()] * 3L;
        if (last && nearEnd && endOfSection(sentence, at)) return true;
        for (Part part : around) if (!part.spread()) return endOfSection(sentence, at);
        return false;
    }

    /** Whether it stands in the section's last paragraph or second half. */
    private boolean endOfSection(Sentence sentence, int at) {
        int[] range =
                sentence.node().line == null
                        ? new int[] {0, all.size()}
                        : ranges.get(sentence.node().top());
        int behind = upTo[range[1]] - upTo[at + 1];
        int whole = upTo[range[1]] - upTo[range[0]];
        return sentence.line() == all.get(range[1] - 1).line() || behind * 2L <= whole;
    }

    /**
     * The sentence and what follows it in its paragraph, or the next paragraph where it only opens
     * a list; not what is farther than any paragraph reaches.
     */
    private String passage(int at, Sentence sentence) {
        StringBuilder text = new StringBuilder(sentence.plain());
        int more = 0;
        for (int i = at + 1; i < all.size() && text.length() < FigureText.FARTHEST; i++) {
            Sentence next = all.get(i);
            if (next.line() != sentence.line() && (next.node() != sentence.node() || ++more > 8))
                break;
            text.append(next.plain());
        }
        return text.toString();
    }
}
