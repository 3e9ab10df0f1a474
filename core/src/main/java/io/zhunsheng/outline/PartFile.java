package io.zhunsheng.outline;

import io.zhunsheng.data.Data;
import io.zhunsheng.outline.Part.Headings;
import io.zhunsheng.outline.Part.Passages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the parts of an outline file. */
final class PartFile {
    Part part(Data data) {
        data.only(
                "id",
                "title",
                "demanded",
                "since",
                "until",
                "year",
                "thin",
                "spread",
                "headings",
                "passages",
                "aspects",
                "shortfall",
                "source");
        return new Part(
                id(data),
                data.need("title").words(),
                data.get("demanded").flag(true),
                data.get("since").number(null),
                data.get("until").number(null),
                data.get("year").number(0),
                data.get("thin").number(60),
                data.get("spread").flag(false),
                headings(data.need("headings")),
                passages(data.get("passages")),
                data.get("aspects").each(PartFile::aspect),
                data.get("shortfall").words(),
                data.get("source").words());
    }

    private static Headings headings(Data data) {
        data.only("strong", "fair", "against", "evidence");
        return new Headings(
                cues(data.need("strong")),
                cues(data.get("fair")),
                cues(data.get("against")),
                cues(data.get("evidence")));
    }

    private static Passages passages(Data data) {
        data.only("opening", "against", "substance", "closing", "inside", "name");
        return new Passages(
                cues(data.get("opening")),
                cues(data.get("against")),
                cues(data.get("substance")),
                data.get("closing").flag(false),
                Set.copyOf(data.get("inside").texts()),
                cues(data.get("name")));
    }

    private static Aspect aspect(Data data) {
        data.only("id", "title", "cues", "except");
        return new Aspect(
                id(data),
                data.need("title").words(),
                cues(data.need("cues")),
                cues(data.get("except")));
    }

    static String id(Data data) {
        String id = data.need("id").text();
        if (!data.sound() && !id.isEmpty() && !id.matches("[a-z][a-z0-9-]*"))
            data.get("id").slip("id“" + id + "”只能用小写字母、数字和连字符");
        return id;
    }

    static Cues cues(Data data) {
        return Cues.of(texts(data));
    }

    /** The cues as they are written, wrong ones noted and left out. */
    static List<String> texts(Data data) {
        if (data.sound()) return data.texts();
        List<String> good = new ArrayList<>();
        for (Data cue : data.items()) {
            String wrong = Cues.wrong(cue.text());
            if (wrong == null) good.add(cue.text());
            else cue.slip(wrong);
        }
        return good;
    }

    Part demanded(Part p, boolean demanded) {
        return new Part(
                p.id(),
                p.title(),
                demanded,
                p.since(),
                p.until(),
                p.year(),
                p.thin(),
                p.spread(),
                p.headings(),
                p.passages(),
                p.aspects(),
                p.shortfall(),
                p.source());
    }
}
