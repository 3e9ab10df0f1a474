package io.zhunsheng.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.CheckResult;
import io.zhunsheng.check.Checker;
import io.zhunsheng.check.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates that pages give above and beneath a title are told apart by what stands before them. */
class PageDatesTest {
    private static final Checker CHECKER = Zhunsheng.checker();
    private static final String TITLE = "明德县教育局2022年法治政府建设工作报告\n明教发〔2023〕6号\n";

    private static final String CLEAN =
            FormTest.text("clean.txt").replaceFirst("\n[^\n]*年[^\n]*月[^\n]*日\n*$", "\n");

    /** What stands instead of the title of a report without a date, and the dates to be read. */
    record Case(String head, LocalDate signedOn, LocalDate publishedOn) {
        static Case of(String line) {
            String[] f = line.split("\t", -1);
            return new Case(f[0].replace("\\n", "\n") + "\n", date(f[1]), date(f[2]));
        }

        private static LocalDate date(String text) {
            return text.isEmpty() ? null : LocalDate.parse(text);
        }
    }

    static Stream<Case> pages() {
        return FormTest.text("page-dates.tsv").lines().skip(1).map(Case::of);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachDateIsWhatTheWordsBeforeItSay(Case page) {
        CheckResult result = CHECKER.check(CLEAN.replace(TITLE, page.head()));
        assertEquals("明德县教育局2022年法治政府建设工作报告", result.report().title());
        assertEquals(page.signedOn(), result.report().signedOn());
        assertEquals(page.publishedOn(), result.report().publishedOn());
        List<String> late =
                result.findings().stream()
                        .map(Finding::rule)
                        .filter(r -> r.endsWith("-late"))
                        .toList();
        assertEquals(List.of(), late);
    }
}
