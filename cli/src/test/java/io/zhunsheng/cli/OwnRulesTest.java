package io.zhunsheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of one's own, from the first file to the finding. */
final class OwnRulesTest {
    @TempDir Path folder;

    @Test
    void aNewRuleWorksAsItStands() {
        Path book = folder.resolve("book");
        Run made = Run.of("new-rule", "heading-too-long", "--in", book);
        assertEquals(0, made.status(), made.err());
        assertEquals(4, made.out().lines().count());
        Run test = Run.of("test", book);
        assertEquals(0, test.status(), test.out() + test.err());
        assertTrue(test.out().startsWith("通过    heading-too-long\n"), test.out());

        Path bad = book.resolve("examples/heading-too-long.bad.txt");
        String text = Run.of("check", "--rules", book, bad).out();
        assertTrue(text.contains("规则  heading-too-long") && text.contains("part-missing"), text);
        assertFalse(Run.of("check", bad).out().contains("规则  heading-too-long"));
        assertTrue(Run.of("rules", "--rules", book).out().contains("heading-too-long"));
        assertTrue(
                Run.of("explain", "--rules", book, "heading-too-long")
                        .out()
                        .contains("▲ heading-too-long"));
        Path outline =
                Reports.write(
                        folder,
                        "own.yaml",
                        "id: own\ntitle: 试\nlike: full\noff: [heading-too-long]\n");
        assertFalse(
                Run.of("check", "--rules", book, "--outline", outline, bad)
                        .out()
                        .contains("规则  heading-too-long"));
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path yaml = Reports.write(folder, "rules.yaml", "mine");
        Run run = Run.of("new-rule", "other", "--in", folder);
        assertEquals(2, run.status());
        assertTrue(run.err().contains("rules.yaml") && run.err().contains("不覆盖"), run.err());
        assertEquals("mine", Files.readString(yaml));
        assertFalse(Files.exists(folder.resolve("rules.drl")), "all or nothing");
        assertEquals(2, Run.of("new-rule", "part-missing", "--in", folder.resolve("x")).status());
        assertEquals(2, Run.of("new-rule", "Bad Name", "--in", folder.resolve("x")).status());
    }

    @Test
    void anExampleThatDoesNotHoldIsNamedWithItsLine() {
        Books.write(
                folder,
                "short-heading",
                Books.condition(
                        "short-heading",
                        "  $s : Section( heading != null,",
                        "  heading.length() < 6 )",
                        "flag.at( $s );"),
                Books.entry("short-heading", "{line}"),
                "青山县2023年度法治政府建设情况报告\n一、成效\n全年培训6期。\n",
                "青山县2023年度法治政府建设情况报告\n一、成效\n全年培训6期。\n^ short-heading\n二、存在的不足和原因\n人手不足。\n");
        Run run = Run.of("test", folder);
        assertEquals(1, run.status(), run.err());
        assertTrue(run.out().contains("未通过  short-heading"), run.out());
        assertTrue(run.out().contains("good.txt 多报了第2行"), run.out());
        assertTrue(run.out().contains("bad.txt 多报了第2行；short-heading.bad.txt 没有报出第3行"), run.out());
    }

    @Test
    void aRuleThatBreaksDownSpoilsOneReportAndIsNamed() {
        Path book =
                Books.write(
                        folder.resolve("book"),
                        "breaks",
                        Books.condition(
                                "breaks",
                                "  $b : TitleBlock( documentNumber.length() > 3 )",
                                "",
                                "flag.at( $b );"),
                        Books.entry("breaks", "{line}"),
                        "一份报告",
                        "一份报告");
        Path report = Reports.write(folder, "good.txt", Reports.GOOD);
        Run run = Run.of("check", "--rules", book, report);
        assertEquals(3, run.status(), run.out());
        assertTrue(run.out().contains("规则 breaks") && run.out().contains("!= null"), run.out());
    }

    @Test
    void groupsLieInFoldersOfTheirOwn() {
        Run.of("new-rule", "one", "--in", folder);
        Run.of("new-rule", "two", "--in", folder.resolve("02-more"));
        Run run = Run.of("test", folder, "--lang", "en");
        assertEquals(0, run.status(), run.out() + run.err());
        assertTrue(run.out().endsWith("2 rules, 2 passed, 0 failed.\n"), run.out());
    }
}
