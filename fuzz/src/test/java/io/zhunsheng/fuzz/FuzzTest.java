package io.zhunsheng.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Lets the coverage-guided fuzzer loose on every target, {@code fuzz.seconds} each; what it finds
 * lies in {@code target/fuzz}.
 */
@Tag("fuzz")
class FuzzTest {
    private static final String SECONDS = System.getProperty("fuzz.seconds");
    private static final List<String> ONLY =
            List.of(System.getProperty("fuzz.targets", "").split(","));

    /** They watch every regular expression: six times slower, and nothing found by them. */
    private static final String TOO_SLOW =
            "com.code_intelligence.jazzer.sanitizers.RegexInjection"
                    + ":com.code_intelligence.jazzer.sanitizers.RegexRoadblocks";

    @TestFactory
    Stream<DynamicTest> nothingButUnreadableReportExceptionComesOut() {
        return Arrays.stream(Target.values())
                .filter(target -> ONLY.contains("") || ONLY.contains(target.name()))
                .map(target -> DynamicTest.dynamicTest(target.name(), () -> run(target)));
    }

    /** The classes whose branches guide it; watching the rules, too, would slow it tenfold. */
    private static String watched(Target target) {
        return switch (target) {
            case STRUCTURE -> "io.zhunsheng.report.**";
            case PDF -> "io.zhunsheng.**:org.apache.pdfbox.pdfparser.**";
            default -> "io.zhunsheng.**:org.jsoup.**:org.apache.poi.**";
        };
    }

    private static void run(Target target) throws IOException, InterruptedException {
        Path folder = Path.of("target/fuzz", Corpus.folder(target).getFileName().toString());
        Path found = Files.createDirectories(folder.resolve("corpus"));
        Process fuzzer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-Xmx1g",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                "com.code_intelligence.jazzer.Jazzer",
                                "--target_class=" + Fuzz.class.getName(),
                                "--target_args=" + target,
                                "--instrumentation_includes=" + watched(target),
                                "--disabled_hooks=" + TOO_SLOW,
                                "--reproducer_path=" + folder,
                                "-artifact_prefix=" + folder + "/",
                                "-max_total_time=" + SECONDS,
                                "-timeout=20",
                                "-rss_limit_mb=3000",
                                "-max_len=60000",
                                found.toString(),
                                Corpus.folder(target).toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log.txt").toFile())
                        .start();
        assertEquals(0, fuzzer.waitFor(), () -> "see fuzz/" + folder.resolve("log.txt"));
    }
}
