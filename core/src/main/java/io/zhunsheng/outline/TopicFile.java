package io.zhunsheng.outline;

import static io.zhunsheng.outline.PartFile.cues;

import io.zhunsheng.data.Data;
import io.zhunsheng.outline.Topic.Member;
import java.util.Set;

/** Reads the topics of an outline file. */
final class TopicFile {
    Topic topic(Data data) {
        data.only(
                "id",
                "title",
                "demanded",
                "since",
                "until",
                "joint",
                "sure",
                "near",
                "other",
                "members",
                "lacking",
                "made",
                "future",
                "ahead",
                "shortfall",
                "source");
        return new Topic(
                PartFile.id(data),
                data.need("title").words(),
                data.get("demanded").flag(true),
                data.get("since").number(null),
                data.get("until").number(null),
                cues(data.need("joint")),
                cues(data.get("sure")),
                cues(data.get("near")),
                cues(data.get("other")),
                data.need("members").each(TopicFile::member),
                cues(data.get("lacking")),
                cues(data.get("made")),
                cues(data.get("future")),
                Set.copyOf(data.get("ahead").texts()),
                data.get("shortfall").words(),
                data.get("source").words());
    }

    private static Member member(Data data) {
        data.only("id", "title", "names", "wrong");
        return new Member(
                PartFile.id(data),
                data.need("title").words(),
                cues(data.need("names")),
                cues(data.get("wrong")));
    }

    Topic demanded(Topic t, boolean demanded) {
        return new Topic(
                t.id(),
                t.title(),
                demanded,
                t.since(),
                t.until(),
                t.joint(),
                t.sure(),
                t.near(),
                t.other(),
                t.members(),
                t.lacking(),
                t.made(),
                t.future(),
                t.ahead(),
                t.shortfall(),
                t.source());
    }
}
