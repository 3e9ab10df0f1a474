package io.zhunsheng.outline;

import io.zhunsheng.data.BrokenRuleBookException;
import io.zhunsheng.data.Data;
import io.zhunsheng.data.Slips;
import io.zhunsheng.data.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads an outline from its YAML file and refuses a broken one with every slip listed. */
public final class OutlineFile {
    private static final String[] FIELDS =
            ("id like title about since until where groups subject genre neutral "
                            + "demanded orders parts topics deadlines programmes foreign "
                            + "recipients consistency comparison off severity knowledge source")
                    .split(" ");

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
        Outline outline = outline(data.sound() ? data : WordGroups.spelled(data));
        data.slips().check();
        return outline;
    }

    private Outline outline(Data data) {
        data.only(FIELDS);
        Outline like = like(data);
        boolean own = like == null;
        Outline base = own ? Outline.NONE : like;
        PartFile partFile = new PartFile();
        TopicFile topicFile = new TopicFile();
        List<Part> parts = list(field(data, "parts", own), partFile::part, base.parts());
        List<Topic> topics = list(data.get("topics"), topicFile::topic, base.topics());
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
                cues(field(data, "subject", own), base.subject()),
                cues(field(data, "genre", own), base.genre()),
                cues(data.get("neutral"), base.neutral()),
                list(data.get("orders"), Data::texts, base.orders()),
                parts,
                topics,
                list(data.get("deadlines"), TermFile::deadline, base.deadlines()),
                list(data.get("programmes"), TermFile::programme, base.programmes()),
                list(data.get("foreign"), FormFile::foreign, base.foreign()),
                list(data.get("recipients"), FormFile::recipient, base.recipients()),
                consistency(data.get("consistency"), base.consistency()),
                comparison(data.get("comparison"), parts, base.comparison()),
                TuningFile.tunings(data, file),
                new KnowledgeOf(data.slips(), beside).read(data.get("knowledge")),
                words(field(data, "source", own), base.source()));
    }

    /** A field that only an outline like another may leave out. */
    private static Data field(Data data, String name, boolean own) {
        return own ? data.need(name) : data.get(name);
    }

    private Outline like(Data data) {
        if (!data.get("like").present()) return null;
        Outline like = known.apply(data.get("like").text());
        if (like == null) data.get("like").slip("没有名为“" + data.get("like").text() + "”的提纲");
        return like;
    }

    private static <T> List<T> list(Data data, Function<Data, T> read, List<T> otherwise) {
        return data.present() ? data.each(read) : otherwise;
    }

    private static Cues cues(Data data, Cues otherwise) {
        return data.present() ? PartFile.cues(data) : otherwise;
    }

    private static Words words(Data data, Words otherwise) {
        return data.present() ? data.words() : otherwise;
    }

    private static Consistency consistency(Data data, Consistency otherwise) {
        return data.present() ? ConsistencyFile.consistency(data) : otherwise;
    }

    private static Comparison comparison(Data data, List<Part> parts, Comparison otherwise) {
        return data.present() ? ComparisonFile.comparison(data, parts) : otherwise;
    }

    private static void checkIds(Data data, List<Part> parts, List<Topic> topics) {
        Set<String> ids = new HashSet<>();
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
