package io.zhunsheng.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.CheckResult;
import io.zhunsheng.check.Checker;
import io.zhunsheng.check.Finding;
import io.zhunsheng.rule.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plans, notices and the like are refused with one finding; a report is not, however badly titled.
 */
class GenreTest {
    private static final Path FOLDER = Path.of("src/test/resources/form");
    private static final Checker CHECKER = Zhunsheng.checker();

    static Stream<Path> foreign() throws IOException {
        return Files.list(FOLDER.resolve("foreign")).sorted();
    }

    static Stream<Path> real() throws IOException {
        return Files.list(FOLDER.resolve("real")).sorted();
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void anotherKindOfDocumentGivesOneFindingAndNoVerdict(Path file) {
        CheckResult result = CHECKER.check(file);
        assertEquals(List.of("not-an-annual-report"), rules(result));
        assertEquals(
                List.of(Verdict.NOT_APPLICABLE),
                result.requirements().stream().map(r -> r.verdict()).distinct().toList());
    }

    @ParameterizedTest
    @MethodSource("real")
    void aBadlyTitledReportIsNotRefused(Path file) {
        assertEquals(
                List.of(),
                rules(CHECKER.check(file)).stream()
                        .filter("not-an-annual-report"::equals)
                        .toList());
    }

    private static List<String> rules(CheckResult result) {
        return result.findings().stream().map(Finding::rule).toList();
    }
}
