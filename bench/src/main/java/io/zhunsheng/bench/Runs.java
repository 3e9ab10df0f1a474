package io.zhunsheng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The comparisons there are, and the reports they need, which are made once. */
final class Runs {
    private static final int REPORT = 20_000;
    private static final int LONG_REPORT = 300_000;
    private static final int LONGEST_REPORT = 5_000_000;

    private final Path home;
    private final Path reports;

    /** Takes the root of the checkout. */
    Runs(Path home) {
        this.home = home;
        this.reports = home.resolve("bench/target/corpus");
    }

    /** One report, from the start of the process to its end. */
    Comparison one() throws IOException {
        String report = corpus("one", 1, REPORT).resolve("000/000000.txt").toString();
        return new Comparison("one", "one report", floor(report), check("zhunsheng", report));
    }

    /** Many reports in one thread. */
    Comparison many(int number) throws IOException {
        String folder = corpus("many-" + number, number, REPORT).toString();
        return new Comparison(
                "many-" + number,
                number + " reports of 20 KB",
                floor(folder),
                check("zhunsheng --jobs 1", "--jobs", "1", folder));
    }

    /** Many reports in one thread and in two; here the clock counts. */
    Comparison threads(int number) throws IOException {
        String folder = corpus("many-" + number, number, REPORT).toString();
        return new Comparison(
                "threads-" + number,
                number + " reports, threads",
                check("zhunsheng --jobs 1", "--jobs", "1", folder),
                check("zhunsheng --jobs 2", "--jobs", "2", folder));
    }

    /** The same amount of text in short, long and very long reports, the start taken along. */
    Comparison length() throws IOException {
        return new Comparison(
                "length",
                "15 MB of text in reports of 20 KB, 300 KB and 5 MB",
                check("20 KB", "--jobs", "1", corpus("short", 750, REPORT).toString()),
                check("300 KB", "--jobs", "1", corpus("long", 50, LONG_REPORT).toString()),
                check("5 MB", "--jobs", "1", corpus("longest", 3, LONGEST_REPORT).toString()));
    }

    /** One report as text and in every format of the examples, from the start to the end. */
    Comparison formats() throws IOException {
        List<Program> programs = new ArrayList<>();
        programs.add(check("text", home + "/examples/reports/district-2023.txt"));
        try (Stream<Path> files = Files.list(home.resolve("examples/formats"))) {
            for (Path file : files.sorted().toList())
                programs.add(check(file.getFileName().toString(), file.toString()));
        }
        return new Comparison("formats", "one report in each format, cold", programs);
    }

    private Program floor(String path) {
        return new Program(
                "floor",
                List.of(
                        java(),
                        "-cp",
                        home + "/bench/target/classes",
                        Floor.class.getName(),
                        path));
    }

    private Program check(String name, String... words) {
        List<String> call =
                new ArrayList<>(List.of(home + "/zhunsheng", "check", "--format", "none"));
        call.addAll(List.of(words));
        return new Program(name, call);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private Path corpus(String name, int number, int bytes) throws IOException {
        Path folder = reports.resolve(name);
        if (!Files.exists(folder))
            new Corpus(home.resolve("bench/seeds")).write(folder, number, bytes);
        return folder;
    }
}
