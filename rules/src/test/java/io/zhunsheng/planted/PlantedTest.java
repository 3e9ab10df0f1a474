package io.zhunsheng.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.Checker;
import io.zhunsheng.check.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A clean report yields nothing, however it is laid out; one defect yields one finding, of its own
 * rule.
 */
class PlantedTest {
    private static final Checker CHECKER = Zhunsheng.checker();
    private static final Map<String, UnaryOperator<String>> HARMLESS =
            Map.of(
                    "as it is", t -> t,
                    "full-width marks",
                            t ->
                                    t.replace(',', '，')
                                            .replace(':', '：')
                                            .replace("(", "（")
                                            .replace(")", "）")
                                            .replace(';', '；'),
                    "blank lines", t -> t.replace("\n", "\n\n"),
                    "CRLF", t -> t.replace("\n", "\r\n"),
                    "indented", t -> t.replace("\n", "\n　　"),
                    "top level in brackets",
                            t ->
                                    t.replaceAll("(?m)^\\(([一二三四五六七八九])\\)", "$1.")
                                            .replaceAll("(?m)^([一二三四五])、", "($1)"),
                    "furniture around",
                            t ->
                                    "今天是:2019年10月31日 星期三\n首页 > 政务公开\n"
                                            + t
                                            + "【打印】 【关闭】\n扫一扫在手机打开当前页\n",
                    "headings with a stop", t -> t.replaceAll("(?m)^([一二三四五]、.*)$", "$1。"),
                    "run-in headings", t -> t.replaceAll("(?m)^([三四五]、.*)\n", "$1。"),
                    "blanks around years", t -> t.replaceAll("(20\\d\\d)年", "$1 年"));

    @TestFactory
    Stream<DynamicTest> theCleanReportYieldsNothing() {
        String clean = resource("clean.txt");
        return HARMLESS.entrySet().stream()
                .map(
                        e ->
                                DynamicTest.dynamicTest(
                                        e.getKey(),
                                        () ->
                                                assertEquals(
                                                        List.of(),
                                                        CHECKER.check(e.getValue().apply(clean))
                                                                .findings())));
    }

    @TestFactory
    Stream<DynamicTest> oneDefectYieldsOneFinding() {
        String clean = resource("clean.txt");
        return resource("planted.tsv")
                .lines()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .map(Defect::of)
                .map(
                        d ->
                                DynamicTest.dynamicTest(
                                        d.toString(),
                                        () -> {
                                            List<Finding> findings =
                                                    CHECKER.check(d.plantedInto(clean)).findings();
                                            assertEquals(
                                                    List.of(d.rule()),
                                                    findings.stream().map(Finding::rule).toList(),
                                                    findings::toString);
                                        }));
    }

    private static String resource(String name) {
        try (InputStream in = PlantedTest.class.getResourceAsStream("/planted/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
