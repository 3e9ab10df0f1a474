package io.zhunsheng.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the READMEs show is what comes out: their console blocks are run, their Java is compiled.
 * Runs in the project's own folder, as a reader would: how long its path is must not wrap a line.
 */
class ReadmeTest {
    private static final Pattern FENCE = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh.md"})
    void itsCommandsPrintWhatItSays(String readme) throws IOException {
        int commands = 0;
        for (String block : blocks(readme, "console")) {
            for (String part : block.split("(?m)^\\$ ")) {
                if (part.isBlank()) continue;
                String command = part.lines().findFirst().orElseThrow();
                String expected = part.substring(command.length()).strip();
                if (!command.startsWith("./zhunsheng ")) continue;
                assertEquals(
                        expected,
                        cut(run(command), expected),
                        readme + ": " + command + "\nput the real output there");
                commands++;
            }
        }
        assertTrue(commands > 0, readme + " shows no command");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh.md"})
    void itsJavaIsAProgramThatIsBuilt(String readme) throws IOException {
        String source =
                Files.readString(
                        Path.of(
                                "examples/src/main/java/io/zhunsheng/examples/CheckOneReport.java"));
        String shown =
                source.substring(source.indexOf("// README:\n") + 11, source.indexOf("// :README"));
        List<String> blocks = blocks(readme, "java");
        assertFalse(blocks.isEmpty());
        assertEquals(shown.strip(), blocks.get(0).strip());
    }

    /** Where the README cuts the output short with a line of dots, so is the real one. */
    private static String cut(String output, String expected) {
        if (!expected.endsWith("\n…")) return output.strip();
        long lines = expected.lines().count() - 1;
        return String.join("\n", output.lines().limit(lines).toList()) + "\n…";
    }

    private static List<String> blocks(String readme, String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher fence = FENCE.matcher(Files.readString(Path.of(readme)));
        while (fence.find()) if (fence.group(1).equals(language)) blocks.add(fence.group(2));
        return blocks;
    }

    private static String run(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" +")));
        words.remove(0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        Main.run(words.toArray(String[]::new), new ByteArrayInputStream(new byte[0]), print, print);
        return out.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
