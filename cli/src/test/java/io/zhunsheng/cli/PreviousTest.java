package io.zhunsheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PreviousTest {
    private static final String LAST =
            Reports.GOOD
                    .replace("2020", "2020~")
                    .replace("2019", "2018")
                    .replace("2020~", "2019")
                    .replace("一是基层执法力量仍然不足", "一是行政复议案件办理周期偏长；二是基层执法力量仍然不足");

    @TempDir Path folder;
    private Path last;
    private Path now;

    @BeforeEach
    void files() {
        last = Reports.write(folder, "last.txt", LAST);
        now = Reports.write(folder, "now.txt", Reports.GOOD);
    }

    @Test
    void namesWhatWasNotAnsweredWithItsPlace() {
        Run run = Run.of("check", "--fail-on", "warning", "--previous", last, now);
        assertEquals(1, run.status(), run.err());
        assertTrue(run.out().contains("rectification-unmatched"), run.out());
        assertTrue(run.out().contains("复议案件办理周期偏长"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void anotherBodysReportIsLeftAsideAndSaid() {
        Path other = Reports.write(folder, "other.txt", LAST.replace("青山县", "绿水县"));
        Run run = Run.of("check", "--previous", other, now);
        assertFalse(run.out().contains("rectification-unmatched"), run.out());
        assertTrue(run.err().contains("不是同一单位"), run.err());
    }

    @Test
    void anotherYearsReportIsLeftAsideAndSaid() {
        Run run = Run.of("check", "--lang", "en", "--previous", now, now);
        assertFalse(run.out().contains("copied-from-last-year"), run.out());
        assertTrue(run.err().contains("not two years running (2019, 2019)"), run.err());
    }

    @Test
    void ofManyOnlyThoseOfTheBodyAreCompared() {
        Path other = Reports.write(folder, "other.txt", Reports.GOOD.replace("青山县", "绿水县"));
        Run run = Run.of("check", "--format", "jsonl", "--previous", last, now, other);
        long found = run.out().lines().filter(l -> l.contains("rectification-unmatched")).count();
        assertEquals(1, found, run.out());
        assertTrue(run.err().contains("比对了1份；其余1份"), run.err());
    }

    @Test
    void aReportOfLastYearThatCannotBeReadIsAWrongCall() {
        Run run = Run.of("check", "--previous", folder.resolve("none.txt"), now);
        assertEquals(2, run.status());
        assertTrue(run.err().contains("--previous"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void aResultDoesNotTakeItsPlace() {
        Run run = Run.of("check", "--previous", last, "--out", "json=" + last, now);
        assertEquals(2, run.status(), run.err());
    }

    @Test
    void explainShowsLastYearsReport() {
        assertTrue(Run.of("explain", "rectification-unmatched").out().contains("上一年度的报告"));
    }

    @Test
    void outlinesShowsWhatIsChanged() {
        Path own =
                Reports.write(
                        folder,
                        "own.yaml",
                        "id: own\ntitle: 自拟\nlike: full\noff: [part-thin]\nseverity: {part-missing: info}\n");
        String out = Run.of("outlines", own).out();
        assertTrue(out.contains("part-thin     停用"), out);
        assertTrue(out.contains("part-missing  提示"), out);
        Path broken =
                Reports.write(
                        folder, "broken.yaml", "id: own\ntitle: 自拟\nlike: full\noff: [part-thn]\n");
        assertEquals(2, Run.of("outlines", broken).status());
    }
}
