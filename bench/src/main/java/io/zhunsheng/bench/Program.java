package io.zhunsheng.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command to be measured as a whole process, start included; a shell counts its processor time,
 * for Java cannot tell that of a process that has ended.
 *
 * @param name what the table calls it
 * @param words the command
 */
record Program(String name, List<String> words) {
    private static final int MILLIS_BETWEEN_LOOKS = 10;

    Program(String name, String... words) {
        this(name, List.of(words));
    }

    /** Runs it once; what it prints is thrown away. */
    Cost run() throws IOException, InterruptedException {
        List<String> call = new ArrayList<>(List.of("bash", "-c"));
        call.add("TIMEFORMAT='%3U %3S %3R'; time \"$@\" >/dev/null 2>&1; exit 0");
        call.add("bench");
        call.addAll(words);
        Process shell =
                new ProcessBuilder(call).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        double peak = 0;
        while (shell.isAlive()) {
            peak =
                    Math.max(
                            peak,
                            shell.descendants().mapToDouble(p -> peak(p.pid())).max().orElse(0));
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        }
        String times = new String(shell.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        String[] seconds = times.strip().split(" ");
        double cpu = Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1]);
        return new Cost(cpu, Double.parseDouble(seconds[2]), peak);
    }

    /** The most memory a process has held so far, in MB; Linux alone tells. */
    private static double peak(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status")))
                if (line.startsWith("VmHWM:"))
                    return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
        } catch (IOException | UncheckedIOException e) {
            return 0; // it ended meanwhile
        }
        return 0;
    }
}
