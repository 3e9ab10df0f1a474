package io.zhunsheng.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.Checker;
import io.zhunsheng.check.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each planted defect of form is found once, and what only looks like one is let be. */
class FormTest {
    private static final Path FOLDER = Path.of("src/test/resources/form");
    private static final Checker CHECKER = Zhunsheng.checker();
    private static final String CLEAN = text("clean.txt");

    /** A rule and a change to the clean report. */
    record Case(String rule, String from, String to) {
        static Case of(String line) {
            String[] f = line.split("\t", -1);
            return new Case(f[0], f[1].replace("\\n", "\n"), f[2].replace("\\n", "\n"));
        }

        String changed() {
            assertTrue(CLEAN.contains(from), from + " is not in clean.txt");
            return CLEAN.replace(from, to);
        }
    }

    static Stream<Case> defects() {
        return text("defects.tsv").lines().map(Case::of);
    }

    static Stream<Case> harmless() {
        return text("harmless.tsv").lines().map(Case::of);
    }

    @Test
    void theCleanReportHasNoFinding() {
        assertEquals(List.of(), CHECKER.check(CLEAN).findings());
    }

    @ParameterizedTest
    @MethodSource("defects")
    void oneDefectGivesOneFinding(Case planted) {
        List<String> found = form(planted.changed());
        assertTrue(found.contains(planted.rule()), found.toString());
        found.remove(planted.rule());
        found.removeIf(rule -> together(planted.rule(), rule));
        assertEquals(List.of(), found);
    }

    /** Without any signature the date is gone, too; a page without title block has no addressee. */
    private static boolean together(String planted, String other) {
        return planted.equals("signature-missing") && other.equals("date-missing")
                || planted.equals("title-missing") && other.equals("addressee-missing");
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void whatOnlyLooksLikeADefectIsLetBe(Case look) {
        List<String> found = form(look.changed());
        assertEquals(List.of(), found.stream().filter(look.rule()::equals).toList());
    }

    private static List<String> form(String text) {
        var book = CHECKER.ruleBook();
        return new java.util.ArrayList<>(
                CHECKER.check(text).findings().stream()
                        .map(Finding::rule)
                        .filter(rule -> book.rule(rule).orElseThrow().group().equals("form"))
                        .toList());
    }

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
