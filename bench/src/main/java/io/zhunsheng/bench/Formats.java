package io.zhunsheng.bench;

import io.zhunsheng.document.DocumentReader;
import io.zhunsheng.document.Limits;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What reading a file of each format costs once warm: {@code Formats FILE-OR-FOLDER…}. */
public final class Formats {
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 7;
    private static final int READS = 40;

    private Formats() {}

    /** Prints processor time for one reading of each file, the median of several rounds. */
    public static void main(String[] args) throws IOException {
        DocumentReader reader = new DocumentReader(Limits.DEFAULT);
        for (String arg : args)
            for (Path file : files(Path.of(arg))) {
                for (int i = 0; i < WARM_UP; i++) reader.read(file);
                double[] rounds = new double[ROUNDS];
                for (int round = 0; round < ROUNDS; round++) rounds[round] = millis(reader, file);
                System.out.printf(
                        "  %-36s %6.1f KB  %7.2f CPU ms%n",
                        file.getFileName(), Files.size(file) / 1024.0, Cost.median(rounds));
            }
    }

    private static List<Path> files(Path path) throws IOException {
        if (Files.isRegularFile(path)) return List.of(path);
        try (Stream<Path> files = Files.list(path)) {
            return files.sorted().toList();
        }
    }

    /** Of the whole process: some readers work in a thread of their own. */
    private static double millis(DocumentReader reader, Path file) {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        for (int i = 0; i < READS; i++) reader.read(file);
        return (system.getProcessCpuTime() - before) / 1e6 / READS;
    }
}
