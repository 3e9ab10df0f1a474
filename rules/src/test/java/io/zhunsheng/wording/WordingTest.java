package io.zhunsheng.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.Checker;
import io.zhunsheng.check.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each planted slip of wording gives one finding, each harmless look-alike none. */
class WordingTest {
    private static final Checker CHECKER = Zhunsheng.checker();
    private static final List<String> RULES =
            List.of(
                    "document-name-wrong",
                    "meeting-name-wrong",
                    "key-term-misspelt",
                    "phrase-outdated",
                    "decision-steps-incomplete");
    private static final String REPORT =
            """
            青河县%1$d年度法治政府建设工作报告
            市人民政府：
            一、%2$d年度问题整改情况
            %2$d年度报告指出的案卷质量参差不齐问题，已通过案卷互评等措施整改到位，评查案卷266份。
            二、%1$d年度主要举措和成效
            （一）健全依法行政制度。%4$s
            （二）落实行政执法“三项制度”。公示执法结果1.2万条，审核重大执法决定156件。
            三、党政主要负责人履行推进法治建设第一责任人职责情况
            县委书记、县长主持会议研究法治工作7次，带头述法，县长出庭应诉2件，批示督办督察反馈事项5项。
            四、存在的不足和原因
            乡镇执法承接能力不足，主要原因是赋权事项多、专业人员少，培训不够经常，指导不够及时。
            五、%3$d年主要安排
            将继续评估赋权事项承接情况，加强乡镇执法培训，推进行政执法监督平台建设。
            青河县人民政府
            %3$d年1月18日
            """;

    static Stream<Arguments> rows() {
        return RULES.stream()
                .flatMap(
                        rule ->
                                lines(rule)
                                        .map(row -> row.split("\t"))
                                        .map(
                                                row ->
                                                        Arguments.of(
                                                                rule,
                                                                row[0].equals("+"),
                                                                Integer.parseInt(row[1]),
                                                                row[2])));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @MethodSource("rows")
    void slipsAreFoundOnceAndLookAlikesAreLeftAlone(
            String rule, boolean slip, int year, String sentence) {
        List<Finding> findings =
                CHECKER.check(REPORT.formatted(year, year - 1, year + 1, sentence)).findings();
        assertEquals(
                slip ? List.of(rule) : List.of(),
                findings.stream().map(Finding::rule).filter(RULES::contains).toList(),
                () -> sentence + "\n" + findings);
    }

    private static Stream<String> lines(String rule) {
        try (InputStream in = WordingTest.class.getResourceAsStream("/wording/" + rule + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
