package io.zhunsheng.outline;

import static io.zhunsheng.outline.PartFile.cues;

import io.zhunsheng.data.Data;

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
        return new Contrast(
                PartFile.id(data),
                data.need("subjects").each(PartFile::cues),
                cues(data.need("claim")),
                cues(data.need("counter")),
                data.get("counted").flag(false),
                cues(data.get("except")));
    }
}
