package io.zhunsheng.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small rule books for the tests. */
final class Books {
    private static final String HEAD =
            """
            package own.rules
            import io.zhunsheng.report.*
            global io.zhunsheng.check.Flag flag
            """;

    private Books() {}

    /**
     * A condition with two lines of its own; the first stands in line 6 of its file, the action in
     * line 9.
     */
    static String condition(String rule, String first, String second, String action) {
        return HEAD
                + "rule \""
                + rule
                + "\"\nwhen\n"
                + first
                + "\n"
                + second
                + "\nthen\n"
                + action
                + "\nend\n";
    }

    static String entry(String rule, String message) {
        return rule
                + ":\n  severity: warning\n  title: 试\n  demands: 试\n  source: 试\n  message: '"
                + message
                + "'\n  advice: 试\n";
    }

    /** A folder with one rule. */
    static Path write(Path folder, String rule, String drl, String yaml, String good, String bad) {
        try {
            Files.createDirectories(folder.resolve("examples"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Reports.write(folder, "rules.drl", drl);
        Reports.write(folder, "rules.yaml", yaml);
        Reports.write(folder, "examples/" + rule + ".good.txt", good);
        Reports.write(folder, "examples/" + rule + ".bad.txt", bad);
        return folder;
    }
}
