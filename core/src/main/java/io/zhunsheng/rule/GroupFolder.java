package io.zhunsheng.rule;

import io.zhunsheng.data.Data;
import io.zhunsheng.data.Slip;
import io.zhunsheng.data.Slips;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One folder of a rule book of one's own as read: conditions, catalogue, examples. */
final class GroupFolder {
    /** Last year's report, which both examples of a rule are held against. */
    private static final String PREVIOUS = ".previous.txt";

    private final Path folder;
    private final List<Slip> slips;
    private final String yaml;
    private final List<Drl> files = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Example> examples = new TreeMap<>();

    GroupFolder(Path folder, String group, List<Slip> slips) {
        this.folder = folder;
        this.slips = slips;
        for (Path file : list(folder))
            if (file.toString().endsWith(".drl")) {
                String text = OwnText.read(file, slips);
                if (text != null) files.add(Drl.of(file.toString(), text));
            }
        yaml = Files.exists(catalogue()) ? OwnText.read(catalogue(), slips) : missing();
        if (yaml != null) {
            Slips here = new Slips(catalogue().toString());
            rules.addAll(Catalogue.read(group, Data.read(yaml, here)));
            slips.addAll(here.all());
        }
        if (Files.isDirectory(examples())) list(examples()).forEach(this::example);
    }

    /** Whether a folder holds conditions or a catalogue. */
    static boolean is(Path folder) {
        return Files.exists(folder.resolve("rules.yaml"))
                || list(folder).stream().anyMatch(f -> f.toString().endsWith(".drl"));
    }

    List<Drl> files() {
        return files;
    }

    List<Rule> rules() {
        return rules;
    }

    Example example(String id, boolean good) {
        return examples.get(Example.file(id, good));
    }

    /** Whether the catalogue could be read at all. */
    boolean told() {
        return yaml != null;
    }

    Path catalogue() {
        return folder.resolve("rules.yaml");
    }

    Path examples() {
        return folder.resolve("examples");
    }

    /** Names of the example files found. */
    Iterable<String> exampleFiles() {
        return examples.keySet();
    }

    /** Line of the catalogue where the entry of that rule begins. */
    int line(String id) {
        List<String> lines = yaml.lines().toList();
        for (int i = 0; i < lines.size(); i++)
            if (lines.get(i)
                    .matches("[\"']?" + java.util.regex.Pattern.quote(id) + "[\"']?\\s*:.*"))
                return i + 1;
        return 1;
    }

    /** Line of the entry of that rule where the words stand. */
    int line(String id, String words) {
        List<String> lines = yaml.lines().toList();
        for (int i = line(id); i < lines.size(); i++)
            if (lines.get(i).contains(words)) return i + 1;
        return line(id);
    }

    private void example(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".txt") || name.endsWith(PREVIOUS)) return;
        String text = OwnText.read(file, slips);
        boolean good = name.endsWith(".good.txt");
        String rule = name.replaceFirst("\\.(good|bad)\\.txt$", "");
        Path last = file.resolveSibling(rule + PREVIOUS);
        String previous = Files.exists(last) ? OwnText.read(last, slips) : null;
        examples.put(name, Example.read(rule, good, text == null ? "" : text, previous));
    }

    private String missing() {
        slips.add(
                new Slip(
                        catalogue().toString(),
                        0,
                        "缺少这个文件；每条规则要在其中写明级别、要求、依据、说明和建议",
                        "the file is missing; it states severity, demand, source, message and advice of each rule"));
        return null;
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> !f.getFileName().toString().startsWith(".")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
