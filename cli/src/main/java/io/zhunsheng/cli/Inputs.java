package io.zhunsheng.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what the paths of a call stand for, in their order, folders by name. */
final class Inputs {
    private static final List<String> ENDINGS = List.of(".txt", ".text", ".md", ".markdown");

    private final Terminal terminal;
    private final List<Input> inputs = new ArrayList<>();
    private final Set<Path> above = new HashSet<>();

    private Inputs(Terminal terminal) {
        this.terminal = terminal;
    }

    static List<Input> of(List<String> paths, Terminal terminal) {
        if (paths.indexOf("-") != paths.lastIndexOf("-"))
            throw new WrongCall("标准输入（-）只能写一次", "standard input (-) can be given only once");
        Inputs inputs = new Inputs(terminal);
        paths.forEach(inputs::add);
        return inputs.inputs;
    }

    private void add(String name) {
        if (name.equals("-")) {
            inputs.add(Input.standard(terminal.in(), terminal.say("（标准输入）", "(standard input)")));
            return;
        }
        Path path = path(name);
        if (path == null || !Files.exists(path)) inputs.add(Input.missing(name));
        else if (Files.isDirectory(path)) {
            int before = inputs.size();
            folder(path);
            if (inputs.size() == before) inputs.add(Input.emptyFolder(name));
        } else inputs.add(Input.file(path));
    }

    static Path path(String name) {
        try {
            return name.isEmpty() ? null : Path.of(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void folder(Path folder) {
        try {
            Path real = folder.toRealPath();
            if (!above.add(real)) return; // a link back to where we come from
            for (Path path : list(folder)) {
                if (Files.isDirectory(path)) folder(path);
                else inputs.add(Input.file(path));
            }
            above.remove(real);
        } catch (IOException | DirectoryIteratorException e) {
            inputs.add(Input.denied(folder.toString()));
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path path : stream) if (wanted(path)) paths.add(path);
        }
        paths.sort(java.util.Comparator.comparing(p -> p.getFileName().toString()));
        return paths;
    }

    /** Not hidden, not the lock file of an open document, and a folder or a text. */
    private static boolean wanted(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.startsWith(".") || name.startsWith("~$")) return false;
        return Files.isDirectory(path) || ENDINGS.stream().anyMatch(name::endsWith);
    }
}
