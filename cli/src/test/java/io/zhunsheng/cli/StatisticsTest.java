package io.zhunsheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statistics and the time rules take. */
final class StatisticsTest {
    @TempDir Path folder;

    @BeforeEach
    void write() {
        Reports.write(folder, "1.txt", Reports.GOOD);
        Reports.write(folder, "2.txt", Reports.BAD);
        Reports.write(folder, "3.txt", Reports.BAD.replace("2019", "2021").replace("2018", "2020"));
        Reports.write(folder, "4.txt", "");
    }

    @Test
    void theyChangeNoFindingAndFollowTheSchema() {
        String plain = Run.of("check", "--format", "json", folder).out();
        String with = Run.of("check", "--format", "json", "--stats", folder).out();
        assertEquals(
                plain.strip().replaceFirst("\\n}$", ""),
                with.substring(0, with.indexOf(",\n  \"statistics\"")));
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Run.of("schema").out(), InputFormat.JSON);
        assertEquals(List.of(), schema.validate(with, InputFormat.JSON));
        String statistics = with.substring(with.indexOf("\"statistics\"")).replaceAll("\\s+", "");
        assertTrue(
                statistics.contains(
                        "\"met\":1,\"partly\":0,\"unmet\":2,\"notApplicable\":0,\"share\":0.333"),
                statistics);
        assertTrue(
                statistics.contains(
                        "\"byYear\":[{\"value\":\"2019\",\"reports\":2,\"compliant\":1"),
                statistics);
        assertTrue(
                statistics.contains(
                        "{\"rule\":\"part-missing\",\"severity\":\"error\",\"findings\":2,\"reports\":2}"),
                statistics);
        assertTrue(statistics.matches(".*\"rules\":\\[\\{\"rule\":.*\"fired\":2.*"), statistics);
    }

    @Test
    void theTextTellsThemAtTheEnd() {
        String text = Run.of("check", "--stats", folder).out();
        String end = text.substring(text.indexOf("统计：3份报告，1份合格"));
        for (String word :
                List.of("[1]  33%  1/0/2/0", "按年度", "按层级", "按报告机关", "最常见的问题", "part-missing", "毫秒"))
            assertTrue(end.contains(word), word + "\n" + end);
        // Which rules are the slowest, and so have a line of their own, is different each time.
        String json = Run.of("check", "--format", "json", "--stats", folder).out();
        assertEquals(sum("\"fired\" ?: ?(\\d+)", json), sum("触发(\\d+)次", end), end);
        assertFalse(
                Run.of("check", "--stats", "--lang", "en", "--format", "none", folder)
                        .err()
                        .isEmpty());
    }

    private static int sum(String number, String text) {
        int sum = 0;
        for (var found : Pattern.compile(number).matcher(text).results().toList())
            sum += Integer.parseInt(found.group(1));
        assertTrue(sum > 0, text);
        return sum;
    }

    @Test
    void verboseTellsTimesOnStandardErrorAndNothingElseDoes() {
        Run verbose = Run.of("check", "--verbose", folder);
        assertTrue(verbose.err().contains("各条规则用时") && verbose.err().contains("触发"), verbose.err());
        assertEquals(Run.of("check", folder).out(), verbose.out());
        assertEquals("", Run.of("check", folder).err());
        String lines = Run.of("check", "--stats", "--format", "jsonl", folder).out();
        assertEquals(4, lines.lines().count(), "a line a report and nothing else");
    }
}
