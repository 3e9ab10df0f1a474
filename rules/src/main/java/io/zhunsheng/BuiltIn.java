package io.zhunsheng;

import io.zhunsheng.data.Data;
import io.zhunsheng.data.Packed;
import io.zhunsheng.knowledge.Knowledge;
import io.zhunsheng.knowledge.KnowledgeFile;
import io.zhunsheng.outline.Outline;
import io.zhunsheng.outline.OutlineFile;
import io.zhunsheng.rule.RuleBook;
import io.zhunsheng.rules.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/**
 * The built-in outlines, rules and knowledge, from their data files.
 *
 * @param files gives the content of a data file by its name
 */
record BuiltIn(Function<String, Data> files) {
    static final List<String> OUTLINES =
            List.of("full", "national", "dalian-2019", "national-2015");
    static final List<String> GROUPS =
            List.of(
                    "01-parts",
                    "02-three-systems",
                    "03-years",
                    "04-form",
                    "05-figures",
                    "06-wording",
                    "07-repetition",
                    "08-across-years");
    static final List<String> KNOWLEDGE =
            List.of("documents", "meetings", "terms", "phrases", "lists");

    /** What {@link Packing} wrote when this was built, beside {@link Place}. */
    static final String FILE = "data.packed";

    private static final String MODEL = "META-INF/kie/io.zhunsheng/zhunsheng-rules/drools-model";

    static BuiltIn packed() {
        try (InputStream in = Place.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("no resource " + FILE);
            return new BuiltIn(Packed.read(in)::get);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outline of that id, or null where there is none. */
    Outline outline(String id) {
        if (!OUTLINES.contains(id)) return null;
        return OutlineFile.read(
                id + ".yaml", files.apply("outlines/" + id + ".yaml"), this::outline);
    }

    RuleBook rules() {
        return RuleBook.load(Place.class, MODEL, GROUPS, files);
    }

    Knowledge knowledge() {
        Knowledge all = Knowledge.NONE;
        for (String name : KNOWLEDGE) {
            Data data = files.apply("knowledge/" + name + ".yaml");
            all = all.with(KnowledgeFile.read(data));
            data.slips().check();
        }
        return all;
    }
}
