package io.zhunsheng.report;

import io.zhunsheng.outline.Aspect;
import io.zhunsheng.outline.Cues;
import io.zhunsheng.outline.Part;
import io.zhunsheng.outline.Years;
import java.util.ArrayList;
import java.util.List;

/** Looks for what each part has to say in everything that deals with it. */
final class SayFacts {
    private final Reading reading;
    private final List<Fact> facts = new ArrayList<>();

    private SayFacts(Reading reading) {
        this.reading = reading;
    }

    static List<Fact> of(Reading reading) {
        SayFacts says = new SayFacts(reading);
        for (Part part : reading.outline().parts()) if (!part.aspects().isEmpty()) says.part(part);
        return says.facts;
    }

    private void part(Part part) {
        List<Node> nodes = reading.sections().dealingWith(part);
        List<Sentence> sentences = new ArrayList<>();
        for (Node node : nodes) sentences.addAll(reading.prose().of(node));
        for (Aspect aspect : part.aspects()) {
            Sentence said = said(sentences, aspect);
            Node headed = headed(nodes, aspect.cues());
            if (said != null) facts.add(new Say(part.id(), aspect.id(), said.location()));
            else if (headed != null && !nodes.contains(headed))
                facts.add(new Say(part.id(), aspect.id(), headed.location()));
            else passages(part, aspect);
        }
    }

    private Sentence said(List<Sentence> sentences, Aspect aspect) {
        for (Sentence sentence : sentences) if (says(sentence, aspect)) return sentence;
        return null;
    }

    private boolean says(Sentence sentence, Aspect aspect) {
        if (!sentence.says(aspect.cues())) return false;
        if (aspect.except() == Cues.NONE) return true;
        for (Clause clause : Clause.of(sentence)) {
            String words = Years.relative(clause.text(), reading.year());
            if (aspect.cues().in(words) && !aspect.except().in(words)) return true;
        }
        return false;
    }

    private static Node headed(List<Node> nodes, Cues cues) {
        boolean first = true;
        for (Node node : nodes)
            for (Node each : node.nodes()) {
                if (!first && cues.in(Years.relative(each.heading, null))) return each;
                first = false;
            }
        return null;
    }

    /**
     * What deals with a part without a heading was accepted for what it says: its aspects are not
     * asked for again.
     */
    private void passages(Part part, Aspect aspect) {
        for (Treatment t : reading.treated())
            if (t.part().equals(part.id())
                    && (t.manner() == Manner.RUN_IN || t.manner() == Manner.PASSAGE)) {
                facts.add(new Say(part.id(), aspect.id(), t.location()));
                return;
            }
    }
}
