package io.zhunsheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BatchTest {
    @TempDir Path folder;

    @Test
    void theOrderIsThatOfTheInputsWhateverTheThreads() {
        for (int i = 10; i < 50; i++)
            Reports.write(
                    folder, i + ".txt", i % 3 == 0 ? "" : i % 2 == 0 ? Reports.GOOD : Reports.BAD);
        List<String> found =
                Run.of("check", "--format", "jsonl", "--jobs", 4, folder)
                        .out()
                        .lines()
                        .map(line -> line.replaceFirst(".*?/(\\d+)\\.txt.*", "$1"))
                        .toList();
        assertEquals(IntStream.range(10, 50).mapToObj(String::valueOf).toList(), found);
    }

    @Test
    void threadsDoNotChangeTheResult() {
        for (int i = 10; i < 20; i++)
            Reports.write(folder, i + ".txt", i % 2 == 0 ? Reports.GOOD : Reports.BAD);
        String one = Run.of("check", "--format", "json", "--jobs", 1, folder).out();
        assertEquals(one, Run.of("check", "--format", "json", "--jobs", 4, folder).out());
    }

    @Test
    void foldersAreSearchedButNotForEverything() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("甲 乙/丙"));
        Reports.write(inner, "报告.txt", Reports.GOOD);
        Reports.write(inner, "说明.MD", Reports.GOOD);
        Reports.write(inner, ".hidden.txt", Reports.GOOD);
        Reports.write(inner, "~$报告.txt", Reports.GOOD);
        Reports.write(inner, "picture.png", Reports.GOOD);
        Files.createSymbolicLink(inner.resolve("loop"), folder);
        List<String> lines = Run.of("check", "--format", "jsonl", folder).out().lines().toList();
        assertEquals(2, lines.size(), String.join("\n", lines));
        assertTrue(lines.get(0).contains(inner.resolve("报告.txt").toString()));
    }
}
