package io.zhunsheng.cli;

import io.zhunsheng.document.Format;
import io.zhunsheng.document.Limits;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.formats.archive.Archive;
import io.zhunsheng.formats.archive.Litter;
import io.zhunsheng.formats.archive.Member;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what the paths of a call stand for, in their order, folders by name; close it at the end.
 */
final class Inputs implements AutoCloseable {
    private static final int MOST_NAMED = 5;

    private final Terminal terminal;
    private final Limits limits;
    private final List<Input> inputs = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final List<Archive> archives = new ArrayList<>();
    private final Set<Path> above = new HashSet<>();

    private Inputs(Terminal terminal, Limits limits) {
        this.terminal = terminal;
        this.limits = limits;
    }

    static Inputs of(List<String> paths, Limits limits, Terminal terminal) {
        if (paths.indexOf("-") != paths.lastIndexOf("-"))
            throw new WrongCall("标准输入（-）只能写一次", "standard input (-) can be given only once");
        Inputs inputs = new Inputs(terminal, limits);
        for (String path : paths) inputs.add(path);
        return inputs;
    }

    /** What there is to check, and paths that stand for nothing. */
    List<Input> all() {
        return inputs;
    }

    private void add(String name) {
        if (name.equals("-")) {
            inputs.add(Input.standard(terminal.in(), terminal.say("（标准输入）", "(standard input)")));
            return;
        }
        Path path = path(name);
        int before = inputs.size();
        if (path == null || !Files.exists(path)) inputs.add(Input.missing(name));
        else if (Files.isDirectory(path)) folder(path);
        else file(path);
        if (inputs.size() == before) inputs.add(Input.nothingIn(name));
    }

    static Path path(String name) {
        try {
            return name.isEmpty() ? null : Path.of(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private void file(Path file) {
        if (Format.archive(file)) archive(file);
        else inputs.add(Input.file(file));
    }

    private void archive(Path file) {
        try {
            Archive archive = Archive.open(file, limits);
            archives.add(archive);
            for (Member member : archive.members())
                if (Format.known(member.name())) inputs.add(Input.member(member));
                else leftOut.add(member.name());
        } catch (UnreadableReportException e) {
            terminal.trace(e);
            inputs.add(Input.unreadable(file.toString(), e));
        }
    }

    private void folder(Path folder) {
        try {
            Path real = folder.toRealPath();
            if (!above.add(real)) return; // a link back to where we come from
            for (Path path : list(folder)) {
                if (Files.isDirectory(path)) folder(path);
                else if (Format.known(path.toString())) file(path);
                else leftOut.add(path.toString());
            }
            above.remove(real);
        } catch (IOException | DirectoryIteratorException e) {
            inputs.add(Input.denied(folder.toString()));
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path path : stream) if (!Litter.is(path.toString())) paths.add(path);
        }
        paths.sort(Comparator.comparing(p -> p.getFileName().toString()));
        return paths;
    }

    /** Says on standard error what lies beside the reports and was not checked. */
    void tellLeftOut() {
        if (leftOut.isEmpty()) return;
        int count = leftOut.size();
        boolean more = count > MOST_NAMED;
        String names = String.join("、", leftOut.subList(0, Math.min(count, MOST_NAMED)));
        terminal.tell(
                "另有" + count + "个文件从后缀看不是报告，没有检查：" + names + (more ? " 等" : ""),
                count
                        + " more files are no reports by their names and were not checked: "
                        + names.replace("、", ", ")
                        + (more ? ", …" : ""));
    }

    @Override
    public void close() {
        for (Archive archive : archives) archive.close();
    }
}
