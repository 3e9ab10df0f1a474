package io.zhunsheng.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that appears under its name only when all of it is written. */
final class WholeFile implements AutoCloseable {
    private final Path file;
    private final Path beside;
    private final OutputStream out;
    private boolean kept;

    WholeFile(Path file) throws IOException {
        this.file = file;
        boolean device = Files.exists(file) && !Files.isRegularFile(file);
        beside =
                device
                        ? file
                        : file.resolveSibling(
                                "."
                                        + ProcessHandle.current().pid()
                                        + "-"
                                        + file.getFileName()
                                        + ".tmp");
        if (!device) beside.toFile().deleteOnExit();
        out =
                new BufferedOutputStream(
                        device
                                ? Files.newOutputStream(file)
                                : Files.newOutputStream(
                                        beside,
                                        StandardOpenOption.CREATE_NEW,
                                        StandardOpenOption.WRITE));
    }

    OutputStream stream() {
        return out;
    }

    /** Gives it its name, in place of an older one. */
    void keep() throws IOException {
        out.close();
        kept = true;
        if (beside.equals(file)) return;
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (kept) return;
        try {
            out.close();
        } finally {
            if (!beside.equals(file)) Files.deleteIfExists(beside);
        }
    }
}
