package io.zhunsheng.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.CheckResult;
import io.zhunsheng.check.Checker;
import io.zhunsheng.check.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The title is found in whatever shape pages and offices give it. */
class TitleTest {
    private static final Checker CHECKER = Zhunsheng.checker();
    private static final String CLEAN = FormTest.text("clean.txt");
    private static final String TITLE = "明德县教育局2022年法治政府建设工作报告\n";

    /** What stands instead of the title of the clean report, and the title to be read from it. */
    record Case(String head, String title) {
        static Case of(String line) {
            String[] f = line.split("\t");
            return new Case(f[0].replace("\\n", "\n") + "\n", f[1]);
        }
    }

    static Stream<Case> titles() {
        return FormTest.text("titles.tsv").lines().map(Case::of);
    }

    @ParameterizedTest
    @MethodSource("titles")
    void theTitleIsFoundAndNothingIsAmiss(Case written) {
        String text = CLEAN.replace(TITLE, written.head());
        CheckResult result = CHECKER.check(text);
        assertEquals(written.title(), result.report().title());
        assertEquals(2022, result.report().titleYear());
        assertEquals(List.of(), result.findings().stream().map(Finding::rule).toList());
    }
}
