package io.zhunsheng.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rule book as it lies in the source tree, one folder a group. */
final class Folders {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path DOCS = ROOT.resolve("docs");
    private static final Path RULES = Path.of("src/main/resources/io/zhunsheng/rules");
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]*)\"(.*?)^end$");

    private Folders() {}

    /** A rule's condition: its name and what stands between name and end. */
    record Condition(String rule, String text) {}

    /** The groups' folders, {@code 01-parts} and so on, in order. */
    static List<Path> groups() {
        return list(RULES).filter(p -> p.getFileName().toString().matches("\\d\\d-.*")).toList();
    }

    static List<Condition> conditions(Path group) {
        Matcher rule = RULE.matcher(text(group.resolve("rules.drl")));
        List<Condition> found = new ArrayList<>();
        while (rule.find()) found.add(new Condition(rule.group(1), rule.group(2)));
        return found;
    }

    /** Names of the files in a group's examples folder. */
    static List<String> examples(Path group) {
        Path folder = group.resolve("examples");
        if (!Files.isDirectory(folder)) return List.of();
        return list(folder).map(p -> p.getFileName().toString()).toList();
    }

    static String example(Path group, String rule, boolean good) {
        return text(group.resolve("examples/" + rule + (good ? ".good.txt" : ".bad.txt")));
    }

    /** Last year's report to a rule's examples, or null. */
    static String previous(Path group, String rule) {
        Path file = group.resolve("examples/" + rule + ".previous.txt");
        return Files.exists(file) ? text(file) : null;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
