package io.zhunsheng.consistency;

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
import org.junit.jupiter.params.provider.MethodSource;

/** Planted slips are found, each once, and what only looks like one is left alone. */
class ConsistencyTest {
    private static final Checker CHECKER = Zhunsheng.checker();

    /** Defects of other groups that some cases cannot do without. */
    private static final List<String> OTHERS = List.of("data-not-full-year", "enumeration-broken");

    static final String FRAME = resource("frame.txt");

    static Stream<String> cases() {
        return resource("cases.tsv").lines().filter(l -> !l.startsWith("#") && !l.isBlank());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void onlyTheDefectIsFound(String line) {
        String[] fields = line.split("\t", -1);
        String text = FRAME;
        for (int i = 1; i <= 3; i++)
            text = text.replace("{" + i + "}", i + 1 < fields.length ? fields[i + 1] : "");
        List<Finding> found = CHECKER.check(text).findings();
        assertEquals(
                fields[1].equals("+") ? List.of(fields[0]) : List.of(),
                found.stream().map(Finding::rule).filter(r -> !OTHERS.contains(r)).toList(),
                () -> found + "\n" + line);
    }

    private static String resource(String name) {
        try (InputStream in = ConsistencyTest.class.getResourceAsStream("/consistency/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
