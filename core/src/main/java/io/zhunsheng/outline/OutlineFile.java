package io.zhunsheng.outline;

import io.zhunsheng.data.BrokenRuleBookException;
import io.zhunsheng.data.Data;
import io.zhunsheng.data.Slips;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads an outline from its YAML file and refuses a broken one with every slip listed. */
public final class OutlineFile {
    private final String file;
    private final Function<String, Outline> known;
    private final Function<String, String> beside;

    private OutlineFile(
            String file, Function<String, Outline> known, Function<String, String> beside) {
        this.file = file;
        this.known = known;
        this.beside = beside;
    }

    /**
     * Reads one outline.
     *
     * @param file the file's name, for the slips
     * @param yaml its content
     * @param known finds the outline that {@code like:} names, or null
     * @throws BrokenRuleBookException with all slips
     */
    public static Outline read(String file, String yaml, Function<String, Outline> known) {
        return read(file, yaml, known, name -> null);
    }

    /**
     * Reads one outline that may name files of knowledge.
     *
     * @param file the file's name, for the slips
     * @param yaml its content
     * @param known finds the outline that {@code like:} names, or null
     * @param beside the text of the file that {@code knowledge:} names, or null where it cannot be
     *     read
     * @throws BrokenRuleBookException with all slips
     */
    public static Outline read(
            String file,
            String yaml,
            Function<String, Outline> known,
            Function<String, String> beside) {
        return new OutlineFile(file, known, beside).sound(Data.read(yaml, new Slips(file)));
    }

    /**
     * Reads one outline from its data.
     *
     * @param file the file's name
     * @param data its content
     * @param known finds the outline that {@code like:} names, or null
     * @throws BrokenRuleBookException with all slips
     */
    public static Outline read(String file, Data data, Function<String, Outline> known) {
        return new OutlineFile(file, known, name -> null).sound(data);
    }

    private Outline sound(Data data) {
        data.slips().check();
        Outline outline = outline(data);
        data.slips().check();
        return outline;
    }

    private Outline outline(Data data) {
        data.only(
                "id",
                "like",
                "title",
                "about",
                "since",
                "until",
                "where",
                "subject",
                "genre",
                "neutral",
                "demanded",
                "orders",
                "parts",
                "topics",
                "deadlines",
                "programmes",
                "foreign",
                "recipients",
                "consistency",
                "comparison",
                "off",
                "severity",
                "knowledge",
                "source");
        Outline like = like(data);
        PartFile partFile = new PartFile();
        TopicFile topicFile = new TopicFile();
        List<Part> parts =
                data.get("parts").present() || like == null
                        ? data.need("parts").each(partFile::part)
                        : like.parts();
        List<Topic> topics =
                data.get("topics").present() || like == null
                        ? data.get("topics").each(topicFile::topic)
                        : like.topics();
        checkIds(data, parts, topics);
        Data demanded = data.get("demanded");
        if (demanded.present()) {
            Set<String> ids = Set.copyOf(demanded.texts());
            parts = parts.stream().map(p -> partFile.demanded(p, ids.contains(p.id()))).toList();
            topics = topics.stream().map(t -> topicFile.demanded(t, ids.contains(t.id()))).toList();
        }
        return new Outline(
                data.need("id").text(),
                data.need("title").words(),
                data.get("about").words(),
                data.get("since").number(null),
                data.get("until").number(null),
                PartFile.cues(data.get("where")),
                like == null
                        ? PartFile.cues(data.need("subject"))
                        : cues(data.get("subject"), like.subject()),
                like == null
                        ? PartFile.cues(data.need("genre"))
                        : cues(data.get("genre"), like.genre()),
                cues(data.get("neutral"), like == null ? Cues.NONE : like.neutral()),
                data.get("orders").present() || like == null
                        ? data.get("orders").each(Data::texts)
                        : like.orders(),
                parts,
                topics,
                data.get("deadlines").present() || like == null
                        ? data.get("deadlines").each(TermFile::deadline)
                        : like.deadlines(),
                data.get("programmes").present() || like == null
                        ? data.get("programmes").each(TermFile::programme)
                        : like.programmes(),
                data.get("foreign").present() || like == null
                        ? data.get("foreign").each(FormFile::foreign)
                        : like.foreign(),
                data.get("recipients").present() || like == null
                        ? data.get("recipients").each(FormFile::recipient)
                        : like.recipients(),
                data.get("consistency").present()
                        ? ConsistencyFile.consistency(data.get("consistency"))
                        : like == null ? Consistency.NONE : like.consistency(),
                data.get("comparison").present() || like == null
                        ? comparison(data.get("comparison"), parts)
                        : like.comparison(),
                TuningFile.tunings(data, file),
                new KnowledgeOf(data.slips(), beside).read(data.get("knowledge")),
                data.get("source").present() || like == null
                        ? data.need("source").words()
                        : like.source());
    }

    private Outline like(Data data) {
        if (!data.get("like").present()) return null;
        Outline like = known.apply(data.get("like").text());
        if (like == null) data.get("like").slip("没有名为“" + data.get("like").text() + "”的提纲");
        return like;
    }

    private static Comparison comparison(Data data, List<Part> parts) {
        return data.present() ? ComparisonFile.comparison(data, parts) : null;
    }

    private static Cues cues(Data data, Cues otherwise) {
        return data.present() ? PartFile.cues(data) : otherwise;
    }

    private static void checkIds(Data data, List<Part> parts, List<Topic> topics) {
        Set<String> ids = new java.util.HashSet<>();
        for (Part part : parts) ids.add(part.id());
        for (Topic topic : topics) ids.add(topic.id());
        if (ids.size() < parts.size() + topics.size()) data.get("parts").slip("两个部分用了同一个 id");
        for (Data id : data.get("demanded").items())
            if (!ids.contains(id.text())) id.slip("“" + id.text() + "”不是本提纲里的部分或专题");
        for (Data order : data.get("orders").items())
            for (Data id : order.items())
                if (!ids.contains(id.text())) id.slip("“" + id.text() + "”不是本提纲里的部分");
    }
}
