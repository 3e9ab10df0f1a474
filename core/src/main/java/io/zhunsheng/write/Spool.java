package io.zhunsheng.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds output back until what stands before it is known: in memory while small, else in a file.
 */
final class Spool extends OutputStream {
    private static final int MOST_IN_MEMORY = 8 << 20;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream(1 << 12);
    private Path file;
    private OutputStream onDisk;

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (memory.size() + length > MOST_IN_MEMORY) spill();
        memory.write(bytes, from, length);
    }

    private void spill() throws IOException {
        if (file == null) {
            file = Files.createTempFile("zhunsheng-", ".json");
            file.toFile().deleteOnExit();
            onDisk = Files.newOutputStream(file);
        }
        memory.writeTo(onDisk);
        memory.reset();
    }

    /** What was written so far, which is forgotten here; only while it is small. */
    byte[] take() {
        byte[] taken = memory.toByteArray();
        memory.reset();
        return taken;
    }

    /** Copies everything to a stream and lets go of it. */
    void moveTo(OutputStream out) throws IOException {
        if (file != null) {
            onDisk.close();
            Files.copy(file, out);
            Files.delete(file);
        }
        memory.writeTo(out);
        memory.reset();
    }
}
