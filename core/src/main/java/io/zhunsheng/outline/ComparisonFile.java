package io.zhunsheng.outline;

import io.zhunsheng.data.Data;
import java.util.List;

/** Reads how an outline file compares a report with last year's. */
final class ComparisonFile {
    private ComparisonFile() {}

    static Comparison comparison(Data data, List<Part> parts) {
        data.only(
                "raised",
                "answered",
                "likeness",
                "common",
                "alike",
                "formulas",
                "shortest",
                "least",
                "most");
        return new Comparison(
                part(data.need("raised"), parts),
                part(data.need("answered"), parts),
                data.get("likeness").number(20),
                data.get("common").texts(),
                data.get("alike").each(Data::texts),
                PartFile.cues(data.get("formulas")),
                data.get("shortest").number(15),
                data.get("least").number(20),
                data.get("most").number(60));
    }

    private static String part(Data id, List<Part> parts) {
        if (id.present() && !known(id.text(), parts)) id.slip("“" + id.text() + "”不是本提纲里的部分");
        return id.text();
    }

    private static boolean known(String id, List<Part> parts) {
        for (Part part : parts) if (part.id().equals(id)) return true;
        return false;
    }
}
