package io.zhunsheng;

import io.zhunsheng.data.Data;
import io.zhunsheng.data.Packed;
import io.zhunsheng.data.Slips;
import io.zhunsheng.outline.WordGroups;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Run by the build: packs the data files, once all of them are found right. */
final class Packing {
    private final Path folder;
    private final Map<String, Data> read = new TreeMap<>();

    private Packing(Path folder) {
        this.folder = folder;
    }

    /** {@code Packing CLASSES}: reads the files in the folder of built classes and writes there. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0], "io", "zhunsheng", "rules");
        Packing packing = new Packing(folder);
        BuiltIn builtIn = new BuiltIn(packing::yaml);
        BuiltIn.OUTLINES.forEach(builtIn::outline);
        builtIn.rules();
        builtIn.knowledge();
        try (OutputStream out = Files.newOutputStream(folder.resolve(BuiltIn.FILE))) {
            Packed.write(packing.read, out);
        }
    }

    private Data yaml(String name) {
        try {
            Data data = Data.read(Files.readString(folder.resolve(name)), new Slips(name));
            if (name.startsWith("outlines/")) data = WordGroups.spelled(data);
            read.put(name, data);
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
