package io.zhunsheng.outline;

import static io.zhunsheng.outline.PartFile.cues;

import io.zhunsheng.data.Data;
import java.util.ArrayList;
import java.util.List;

/** Reads what an outline file says a report must not contradict itself in. */
final class ConsistencyFile {
    private ConsistencyFile() {}

    static Consistency consistency(Data data) {
        data.only("once", "shares", "overlaps", "contrasts", "formulas");
        return new Consistency(
                cues(data.get("once")),
                data.get("shares").each(ConsistencyFile::share),
                cues(data.get("overlaps")),
                data.get("contrasts").each(ConsistencyFile::contrast),
                cues(data.get("formulas")));
    }

    private static Share share(Data data) {
        data.only("rate", "part", "whole");
        return new Share(cues(data.need("rate")), cues(data.get("part")), cues(data.get("whole")));
    }

    private static Contrast contrast(Data data) {
        data.only("id", "subjects", "claim", "counter", "counted", "except");
        List<List<String>> subjects = data.need("subjects").each(PartFile::texts);
        List<String> claim = PartFile.texts(data.need("claim"));
        return new Contrast(
                PartFile.id(data),
                each(subjects),
                Cues.of(all(subjects)),
                Cues.of(claim),
                anywhere(claim),
                cues(data.need("counter")),
                data.get("counted").flag(false),
                cues(data.get("except")));
    }

    private static List<Cues> each(List<List<String>> lists) {
        List<Cues> each = new ArrayList<>();
        for (List<String> cues : lists) each.add(Cues.of(cues));
        return each;
    }

    private static List<String> all(List<List<String>> lists) {
        List<String> all = new ArrayList<>();
        for (List<String> cues : lists) all.addAll(cues);
        return all;
    }

    /** Cues that may stand anywhere, even where the given ones must begin or end the text. */
    private static Cues anywhere(List<String> cues) {
        List<String> anywhere = new ArrayList<>();
        for (String cue : cues) anywhere.add(cue.replace("^", "(|)").replace("$", "(|)"));
        return Cues.of(anywhere);
    }
}
