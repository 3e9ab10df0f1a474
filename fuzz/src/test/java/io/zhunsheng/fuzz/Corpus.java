package io.zhunsheng.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Inputs worth keeping, a folder for each target: where the fuzzer begins, and what it broke. */
final class Corpus {
    private static final Path ROOT = Path.of("corpus").toAbsolutePath();

    private Corpus() {}

    static Path folder(Target target) {
        return ROOT.resolve(target.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static List<Path> files(Target target) {
        if (!Files.isDirectory(folder(target))) return List.of();
        try (Stream<Path> files = Files.list(folder(target))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
