package io.zhunsheng.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.data.BrokenRuleBookException;
import io.zhunsheng.data.Slip;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An outline is read whole or refused with every slip and its line. */
class OutlineFileTest {
    private static final String SMALL =
            """
            id: small
            title: 小提纲
            subject: [公开]
            genre: ['报告$']
            source: 第一条
            parts:
              - id: work
                title: 工作情况
                headings: {strong: [工作]}
              - id: plan
                title: 打算
                year: 1
                since: 2020
                headings: {strong: [打算]}
            """;

    @Test
    void aSmallOutlineIsEnough() {
        Outline outline = read(SMALL);
        assertEquals(List.of("work", "plan"), outline.parts().stream().map(Part::id).toList());
        assertEquals(List.of(), outline.topics());
        assertTrue(outline.part("plan").demandedIn(2020) && !outline.part("plan").demandedIn(2019));
        assertTrue(outline.part("plan").demandedIn(null), "an unknown year is demanded of");
    }

    @Test
    void likeTakesWhatIsNotSaid() {
        Outline own =
                OutlineFile.read(
                        "own.yaml",
                        "id: own\ntitle: 自己的\nlike: small\ndemanded: [work]\n",
                        id -> read(SMALL));
        assertEquals(2, own.parts().size());
        assertEquals(List.of(true, false), own.parts().stream().map(Part::demanded).toList());
        assertEquals("第一条", own.source().zh());
    }

    @Test
    void aNamedGroupStandsForItsWords() {
        String groups = "groups:\n  事: '(工作|业务)'\n  做事: '(开展{事}|{事}落实)'\n";
        Outline outline = read(SMALL.replace("[工作]", "['{做事}…{0}']") + groups);
        Cues strong = outline.part("work").headings().strong();
        assertTrue(strong.in("开展业务" + Years.SAME) && strong.in("工作落实的" + Years.SAME));
        assertTrue(!strong.in("开展" + Years.SAME));
    }

    @Test
    void aNameWithoutAGroupIsASlip() {
        List<Slip> slips = slips(SMALL.replace("[工作]", "['{做事}']") + "groups: {事: 工作}\n");
        assertEquals(1, slips.size());
        assertTrue(slips.get(0).toString().contains("做事"), slips.toString());
    }

    @Test
    void allSlipsAreListedWithTheirLines() {
        List<Slip> slips =
                slips(
                        """
                id: small
                titel: 小提纲
                subject: [公开]
                genre: ['.*']
                source: 第一条
                orders:
                  - [work, wrok]
                parts:
                  - id: Work
                    title: 工作情况
                    year: next
                    headings: {strong: ['(工作']}
                deadlines:
                  - {duty: submit, before: 3月1日}
                """);
        assertEquals(
                List.of(1, 2, 4, 7, 7, 9, 11, 12, 14),
                slips.stream().map(Slip::line).sorted().toList(),
                slips.toString());
        assertTrue(slips.stream().allMatch(s -> s.file().equals("small.yaml")));
    }

    @Test
    void anUnknownModelIsASlip() {
        assertTrue(
                slips("id: own\ntitle: 自己的\nlike: nothing\n").stream()
                        .anyMatch(s -> s.line() == 3 && s.problem().contains("nothing")));
    }

    @Test
    void twoPartsOfOneNameAreASlip() {
        assertTrue(
                slips(SMALL.replace("id: plan", "id: work")).stream()
                        .anyMatch(s -> s.problem().contains("同一个 id")));
    }

    @Test
    void anOutlineFitsItsPlacesAndYears() {
        Outline local = read(SMALL + "since: 2019\nuntil: 2021\nwhere: [临水]\n");
        assertTrue(local.fits(2020, "临水县教育局"));
        assertTrue(
                !local.fits(2022, "临水县教育局")
                        && !local.fits(2020, "平山县教育局")
                        && !local.fits(null, "临水县教育局"));
    }

    private static Outline read(String yaml) {
        return OutlineFile.read("small.yaml", yaml, id -> null);
    }

    private static List<Slip> slips(String yaml) {
        return assertThrows(BrokenRuleBookException.class, () -> read(yaml)).slips();
    }
}
