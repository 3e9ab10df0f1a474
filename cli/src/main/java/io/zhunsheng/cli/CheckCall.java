package io.zhunsheng.cli;

import io.zhunsheng.document.Limits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a call of {@code check} asks for.
 *
 * @param paths files, folders or {@code -}
 * @param outline outline id or file
 * @param format format on standard output
 * @param targets files to write besides
 * @param failOn lowest severity that counts for the exit status
 * @param previous last year's report, or null
 * @param jobs how many reports to check at a time
 * @param rules folder of rules of one's own, or null
 * @param limits how much of a file is read
 * @param stats whether to add statistics
 */
record CheckCall(
        List<String> paths,
        String outline,
        Format format,
        List<Target> targets,
        FailOn failOn,
        String previous,
        int jobs,
        String rules,
        Limits limits,
        boolean stats) {
    static CheckCall of(Call call) {
        CheckCall checked =
                new CheckCall(
                        call.arguments(),
                        call.value("--outline", OutlineChoice.DEFAULT),
                        Format.of(call.value("--format", "text")),
                        targets(call.values("--out")),
                        FailOn.of(call.value("--fail-on", "error")),
                        call.value("--previous", null),
                        jobs(call.value("--jobs", null)),
                        call.value("--rules", null),
                        LimitsOption.of(call),
                        call.flag("--stats"));
        checked.refuseCollisions();
        return checked;
    }

    /** Whether one of the formats asked for has a place for statistics. */
    boolean tellsStatistics() {
        return format.tellsStatistics()
                || targets.stream().anyMatch(target -> target.format().tellsStatistics());
    }

    private static List<Target> targets(List<String> words) {
        List<Target> targets = new ArrayList<>();
        for (String word : words) targets.add(Target.of(word));
        return targets;
    }

    private static int jobs(String number) {
        if (number == null) return Runtime.getRuntime().availableProcessors();
        if (number.matches("[1-9][0-9]{0,2}")) return Integer.parseInt(number);
        throw new WrongCall(
                "--jobs 要写 1 到 999 的整数，不能是“" + number + "”",
                "--jobs must be a whole number from 1 to 999, not “" + number + "”");
    }

    /** A result must not take the place of another one, nor of a report. */
    private void refuseCollisions() {
        Set<Path> files = new HashSet<>();
        for (Target target : targets) {
            if (!files.add(target.file()))
                throw new WrongCall(
                        "两个 --out 写的是同一个文件：" + target.file(),
                        "two --out write the same file: " + target.file());
            for (String path : read()) {
                if (same(path, target.file()))
                    throw new WrongCall(
                            "--out 会覆盖要检查的报告 " + path, "--out would overwrite the report " + path);
            }
        }
    }

    private List<String> read() {
        return previous == null
                ? paths
                : Stream.concat(paths.stream(), Stream.of(previous)).toList();
    }

    private static boolean same(String path, Path file) {
        try {
            Path report = Inputs.path(path);
            return report != null && Files.isRegularFile(file) && Files.isSameFile(report, file);
        } catch (java.io.IOException e) {
            return false;
        }
    }
}
