package io.zhunsheng.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is packed comes out as it went in, but for the lines. */
class PackedTest {
    private static final String YAML =
            """
            id: x
            title: {zh: 题目“一”, en: ''}
            cues: [甲, '乙…(丙|丁)', "𠀀\\u0001\\ud7ff"]
            none: null
            nothing: []
            deep: [[a, b], [c: {d: e}]]
            """;

    @Test
    void piecesStayWhatTheyAre() throws IOException {
        Data yaml = Data.read(YAML, new Slips("a.yaml"));
        Data packed = packed("a.yaml", yaml).get("a.yaml");
        assertEquals(shown(yaml), shown(packed));
        assertEquals(List.copyOf(yaml.fields().keySet()), List.copyOf(packed.fields().keySet()));
        assertTrue(packed.get("title").sound() && packed.get("absent").sound());
    }

    @Test
    void anEmptyFileStaysEmpty() throws IOException {
        Data packed = packed("a.yaml", Data.read("", new Slips("a.yaml"))).get("a.yaml");
        assertEquals(false, packed.present());
    }

    @Test
    void whatHasSlipsIsRefused() {
        Data data = Data.read("id: x\nid: y\n", new Slips("a.yaml"));
        assertThrows(BrokenRuleBookException.class, () -> packed("a.yaml", data));
    }

    @Test
    void aSizeThatWouldNotFitIsRefused() {
        Data data = Data.read("id: " + "甲".repeat(13_824), new Slips("a.yaml"));
        assertThrows(IllegalArgumentException.class, () -> packed("a.yaml", data));
    }

    private static Packed packed(String name, Data data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Packed.write(Map.of(name, data), out);
        return Packed.read(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Object shown(Data data) {
        if (data.list() != null) return data.list().stream().map(PackedTest::shown).toList();
        if (data.bare() != null) return data.bare();
        Map<String, Object> fields = new java.util.LinkedHashMap<>();
        data.fields().forEach((name, value) -> fields.put(name, shown(value)));
        return fields;
    }
}
