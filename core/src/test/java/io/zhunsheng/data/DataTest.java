package io.zhunsheng.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every value knows its line, and every slip is noted, not the first one only. */
class DataTest {
    private final Slips slips = new Slips("a.yaml");

    @Test
    void valuesAreReadAsAsked() {
        Data data = Data.read("id: x\nyear: -1\nspread: true\ncues: [甲, 乙]\none: 丙\n", slips);
        assertEquals("x", data.get("id").text());
        assertEquals(-1, data.get("year").number(0));
        assertEquals(true, data.get("spread").flag(false));
        assertEquals(List.of("甲", "乙"), data.get("cues").texts());
        assertEquals(
                List.of("丙"), data.get("one").texts(), "a single value counts as a list of one");
        assertEquals(List.of(), slips.all());
    }

    @Test
    void whatIsAbsentHasItsDefaultAndIsNoSlip() {
        Data data = Data.read("id: x\nempty: null\n", slips);
        assertFalse(data.get("nothing").present());
        assertFalse(data.get("empty").present());
        assertEquals(60, data.get("nothing").number(60));
        assertEquals("", data.get("nothing").text());
        assertEquals(List.of(), slips.all());
    }

    @Test
    void allSlipsAreListedWithTheirLines() {
        Data data =
                Data.read(
                        """
                id: x
                yaer: 2022
                thin: viele
                spread: ja
                title:
                  de: Titel
                id: y
                """,
                        slips);
        data.only("id", "thin", "spread", "title", "year");
        data.get("thin").number(0);
        data.get("spread").flag(false);
        data.get("title").words();
        data.need("source");
        assertEquals(
                List.of(7, 2, 3, 4, 6, 6, 1),
                slips.all().stream().map(Slip::line).toList(),
                slips.all().toString());
    }

    @Test
    void brokenYamlIsOneSlipAtItsLine() {
        Data.read("id: x\ncues: ['甲\n", slips);
        assertEquals(1, slips.all().size());
        BrokenRuleBookException broken = assertThrows(BrokenRuleBookException.class, slips::check);
        assertEquals(slips.all(), broken.slips());
        assertEquals("a.yaml", broken.slips().get(0).file());
    }

    @Test
    void aBareTextServesForBothLanguages() {
        assertEquals(new Words("整", "整"), Data.read("title: 整", slips).get("title").words());
        assertEquals(
                new Words("整", "whole"),
                Data.read("title: {zh: 整, en: whole}", slips).get("title").words());
    }
}
