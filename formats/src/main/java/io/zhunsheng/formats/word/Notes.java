package io.zhunsheng.formats.word;

import io.zhunsheng.formats.xml.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The footnotes and endnotes of a document, to be put where they are called (17.11). */
final class Notes {
    private final Map<String, List<Para>> notes = new HashMap<>();

    /** Reads the notes of a part, each an element of that name. */
    void read(Xml xml, String element, Word word) {
        if (!xml.find(element + "s")) return;
        int inside = xml.depth();
        while (xml.next(inside)) {
            if (!xml.start(element)) continue;
            String type = xml.attribute("type");
            String id = element + xml.attribute("id");
            if (type != null && !type.equals("normal")) {
                xml.skip();
                continue;
            }
            List<Para> note = new ArrayList<>();
            new Story(xml, word, note::add).read();
            notes.putIfAbsent(id, note);
        }
    }

    /** Puts a note behind the paragraph that calls it. */
    void call(String element, String id, Para para, Flow flow) {
        for (Para note : notes.getOrDefault(element + id, List.of())) {
            if (note.text.isEmpty()) continue;
            flow.budget().characters(note.text.length());
            para.anchored.add(new Para(para.number, note.text));
        }
    }
}
