package io.zhunsheng.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every input that was once worth keeping is read or refused, whole and cut short. */
class CorpusTest {
    /** Not a measure of speed: only what never ends is meant to fail. */
    private static final Duration FOR_EVER = Duration.ofSeconds(60);

    @TestFactory
    Stream<DynamicTest> everyInputIsReadOrRefused() {
        return Arrays.stream(Target.values())
                .flatMap(
                        target ->
                                Corpus.files(target).stream()
                                        .map(
                                                file ->
                                                        DynamicTest.dynamicTest(
                                                                target + " " + file.getFileName(),
                                                                () -> feed(target, file))));
    }

    @TestFactory
    Stream<DynamicTest> everyTargetHasSomethingToBeginWith() {
        return Arrays.stream(Target.values())
                .map(
                        target ->
                                DynamicTest.dynamicTest(
                                        target.name(),
                                        () -> assertFalse(Corpus.files(target).isEmpty())));
    }

    private static void feed(Target target, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertTimeoutPreemptively(
                FOR_EVER,
                () -> {
                    Fuzz.feed(target, bytes);
                    for (int part = 1; part < 8; part++)
                        Fuzz.feed(target, Arrays.copyOf(bytes, bytes.length * part / 8));
                });
    }
}
